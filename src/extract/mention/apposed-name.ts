import { isName } from '../grammar/proper.ts'
import { isCapital } from '../marks/signs.ts'
import type { Candidate } from './candidate.ts'
import { isTitleCase } from './title-case.ts'

/** A capital alone makes no noun: > | Von „Willkür“ ist die Rede   and after a noun of words come words. */
const NO_NOUNS = ['prepositions', 'boundaries', 'sayings', 'namings'] as const

/** > | der Kutter „Seeadler“: a name stands right after its noun. */
export function isApposedName({ reading: { language }, words, content, before, reported, how }: Candidate): boolean {
  if (/^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}$/.test(content)) return true
  if (language.mentions || reported || !isCapital(words[0]?.[0])) return false
  return (
    (words.length <= 6 && isName(before) && !NO_NOUNS.some((list) => language[list].has(before?.lower ?? ''))) ||
    (words.length >= 2 && isTitleCase(words) && how === 'none')
  )
}
