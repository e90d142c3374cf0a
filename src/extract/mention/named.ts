import { isCapital } from '../marks/signs.ts'
import type { Candidate } from './candidate.ts'

/** > | the word “tide”   > | the so-called “tide tax” */
export function isNamed({ reading: { tokens, language }, at, words, before, after }: Candidate): boolean {
  if (words.length > 5) return false
  // > | Boote („Jollen“)   > | auch „Möwe“ genannt
  if (before?.kind === 'open' && after?.kind === 'close' && words.length <= 2) return true
  if (
    ['genannt', 'heißt', 'heißen'].includes(after?.lower ?? '') ||
    (before?.kind === 'colon' && language.namings.has(tokens[at - 2]?.lower ?? ''))
  )
    return true
  if (language.namings.has(before?.lower ?? '')) return true
  const verb = tokens[at - 2]?.lower ?? ''
  return (
    before?.lower === 'as' &&
    (['known', 'to'].includes(verb) || (['labeled', 'labelled', 'listed', 'tagged'].includes(verb) && isCapital(words[0]?.[0])))
  )
}
