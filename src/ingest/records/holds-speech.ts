import { isRecord } from './json-record.ts'

/** Shorter texts are captions, blurbs, entries of menus. */
export const STORY = 300
/** Shorter ones hold no sentence with speech in it. */
export const SENTENCE = 80
/** Services wrap their texts so deep at most. */
const DEEPEST = 3
/** > | “We have waited nine winters for this,” said   as prints set what somebody says: it ends in a stop, and prose goes on behind it */
const SPEECH = /["“„«»]\s?\p{L}[^"“”„«»\n]{15,2000}(?:[,.!?…]\s?["“”«»]|["“”«»]\s?[,.])(?=\s|$)/u

/** Whether a value is, or an object has in it, a text of some length in which somebody is quoted: with anything at all that articles have beside it, it is one. */
export function holdsSpeech(value: unknown, least: number, depth = 0): boolean {
  if (typeof value === 'string') return value.length >= least && SPEECH.test(value)
  return depth < DEEPEST && isRecord(value) && Object.values(value).some((each) => holdsSpeech(each, least, depth + 1))
}
