import { cueAt } from '../grammar/cue.ts'
import { phraseAt } from '../grammar/phrase.ts'
import { isName } from '../grammar/proper.ts'
import { read, type Reading } from '../grammar/reading.ts'
import type { Stretch } from '../marks/stretch.ts'
import type { Utterance } from './utterance.ts'

const LONGEST = 12

/**
 * Takes the name of who said it out of a quotation that is set apart and ends with it.
 *
 * > | “The tide takes the quay, and nobody mends it.
 * > | Ona Bray, harbour engineer.”
 *     ^---------------------^   the speaker, on a line of its own inside the marks
 */
export function signed(utterance: Utterance): Utterance {
  const { stretches, reading } = utterance
  const [first, ...rest] = stretches
  const line = rest.pop()
  if (!line?.continues || reading.tokens.length > stretches.length) return utterance
  if (!'.!?…"”’'.includes(reading.text[(rest.at(-1) ?? first).end - 1] ?? '')) return utterance
  const from = read(reading.text, trimmedStop(reading.text, line), [], reading.language)
  const speaker = isSignature(from) ? phraseAt(from, 0) : undefined
  return speaker ? { ...utterance, stretches: [first, ...rest], attribution: { how: 'label', from, speaker } } : utterance
}

const trimmedStop = (text: string, { start, end }: Stretch): { readonly start: number; readonly end: number } => ({
  start,
  end: text[end - 1] === '.' ? end - 1 : end,
})

/** A name with what its bearer is: two capitals, no verb, no pronoun, no other sentence. */
const isSignature = (reading: Reading): boolean => {
  const { tokens, language } = reading
  const isVerbal = (at: number): boolean =>
    cueAt(reading, at) !== undefined ||
    [language.fillers, language.passives, language.pronouns, language.self].some((list) => list.has(tokens[at]?.lower ?? ''))
  return (
    tokens.length >= 2 &&
    tokens.length <= LONGEST &&
    isName(tokens[0]) &&
    tokens.filter(isName).length >= 2 &&
    tokens.every(({ kind, stretch }, i) => stretch === undefined && (kind === 'word' || kind === 'comma') && !isVerbal(i))
  )
}
