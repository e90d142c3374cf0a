import { lookUp } from '../text/look-up.ts'
import { conditionOf } from './binding.ts'
import type { Setting } from './difference.ts'
import { CONDITION_PHRASES } from './lexicons/conditions.ts'
import type { Passage } from './passage.ts'
import type { Word } from './words.ts'
import { isWordToken } from '../text/is-word-token.ts'

/** Words of the longest phrase. */
const LONGEST = 5

const FIRSTS = new Set(Object.keys(CONDITION_PHRASES).map((phrase) => phrase.split(' ')[0] ?? ''))

/** To what some words of a passage bind its sentence, like words as one: `as long as` is `if`; empty where they do not bind it. */
export function conditionsIn(words: readonly Word[], { before, tokens, after }: Passage, setting: Setting): string {
  if (!words.some((word) => mayBind(word, setting))) return ''
  const all = [...before.filter(isWordToken).slice(-LONGEST), ...tokens, ...after.filter(isWordToken).slice(0, LONGEST)].filter(isWordToken)
  const norms = all.map(({ norm }) => norm)
  const ours = new Map(words.map((word) => [all.indexOf(word.token), word]))
  const found: string[] = []
  for (let at = 0; at < norms.length;) {
    const length = setting.language === 'en' ? phraseAt(norms, at) : 0
    const word = ours.get(at)
    if (length > 0 && Array.from({ length }, (_, i) => at + i).some((place) => ours.has(place)))
      found.push(CONDITION_PHRASES[norms.slice(at, at + length).join(' ')] ?? '')
    else if (length === 0 && word) found.push(single(word, norms, at, setting) ?? '')
    at += Math.max(1, length)
  }
  return Array.from(new Set(found.filter((each) => each !== '')))
    .toSorted()
    .join(' ')
}

const OF_PHRASES: ReadonlySet<string> = new Set(Object.keys(CONDITION_PHRASES).flatMap((phrase) => phrase.split(' ')))

function mayBind({ senses, token }: Word, { lexicon, language }: Setting): boolean {
  return (
    (language === 'en' && OF_PHRASES.has(token.norm)) ||
    lexicon.conditions.has(token.norm) ||
    senses.some((sense) => lexicon.conditions.has(sense))
  )
}

function single({ senses, token }: Word, norms: readonly string[], at: number, setting: Setting): string | undefined {
  const printed = [token.norm, ...senses].find((sense) => setting.lexicon.conditions.has(sense))
  return printed === undefined ? undefined : conditionOf(printed, [norms[at - 1] ?? '', norms[at + 1] ?? ''], setting)
}

/** How many words make a phrase that begins at a place. */
function phraseAt(norms: readonly string[], at: number): number {
  if (!FIRSTS.has(norms[at] ?? '')) return 0
  for (let length = LONGEST; length > 1; length -= 1)
    if (lookUp(CONDITION_PHRASES, norms.slice(at, at + length).join(' ')) !== undefined) return length
  return 0
}
