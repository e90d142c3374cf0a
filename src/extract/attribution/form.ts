import type { QuotationForm } from '../../model.ts'
import type { Attribution } from './attribution.ts'
import { isReportingWord } from '../grammar/cue.ts'
import type { Reading } from '../grammar/reading.ts'
import type { Stretch } from '../marks/stretch.ts'
import { isWordLike } from '../marks/signs.ts'

/** No longer than a few words. */
const FEW = 35

/**
 * Whether a quotation stands alone inside its marks or runs on in the reporter's sentence.
 *
 * > | “We lost,” she said.   > | She said: “we lost.”   direct
 * > | She called it “a loss”.   > | “We lost” was all she said.   mixed
 */
export function formOf(reading: Reading, stretch: Stretch, attribution: Attribution | undefined): QuotationForm {
  const { tokens, text, language, places } = reading
  const at = places.get(stretch)
  // Its clause stands in a later paragraph, and it runs on in no sentence of that one.
  if (at === undefined) return startsSmall(text.slice(stretch.start, stretch.start + 12)) ? 'mixed' : 'direct'
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (before?.kind === 'colon' || (language.unspaced && attribution)) return 'direct'
  if (startsSmall(text.slice(stretch.start, stretch.start + 12))) return 'mixed'
  // > | nennen sie „Unfug“: a noun has its capital anywhere
  if (language.names && attribution?.how === 'before' && attribution.word?.report === 'judge' && runsOn(text, stretch.end, 'a'))
    return 'mixed'
  // > | riefen „Hände weg!“ und „Schluss!“
  if (language.names && '!?'.includes(text[stretch.end - 1] ?? '')) return 'direct'
  // > | verspricht „Speis und Trank“: few words without a stop are no sentence
  if (language.names && isReportingWord(reading, at - 1) && runsOn(text, stretch.end, 'a') && stretch.end - stretch.start <= FEW)
    return 'mixed'
  if (before?.kind === 'comma' || isReportingWord(reading, at - 1)) return 'direct'
  // > | at 5°30' W. “It is deeper,” said Bray: what its own clause follows stands alone
  if (before?.text.endsWith('.') && attribution?.how === 'after' && text[stretch.end - 1] === ',') return 'direct'
  // > | > “We leave,” said Bray: the sign of a block quote is no word
  if (before && before.text !== '>' && !['stop', 'quoted', 'dash', 'open'].includes(before.kind))
    return isReportingWord(reading, at - 2) && before.kind === 'word' && reading.language.pronouns.has(before.lower) ? 'direct' : 'mixed'
  const isFree = after === undefined || ['stop', 'quoted', 'dash', 'close', 'comma'].includes(after.kind)
  const clause = attribution?.how === 'after' || attribution?.how === 'source' || attribution?.how === 'label'
  return isFree || clause || !runsOn(text, stretch.end, after.text) ? 'direct' : 'mixed'
}

/** A small letter comes first. */
function startsSmall(head: string): boolean {
  const first = Array.from(head).find((sign) => isWordLike(sign) || sign === '@' || sign === '#')
  return first !== undefined && first !== first.toUpperCase()
}

/** The sentence goes on after the marks: no stop inside them, or a small letter after. */
const runsOn = (text: string, end: number, next: string): boolean =>
  !'.!?…'.includes(text[end - 1] ?? '') || next[0] !== next[0]?.toUpperCase()
