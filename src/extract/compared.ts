import type { Article, Quotation } from '../model.ts'
import { languageOf } from './languages/index.ts'
import { crowdsIn, IN_ONE_PARAGRAPH } from './marks/crowds.ts'
import { MOST_MARKS, scan } from './marks/scan.ts'

/** More quotations than this in one article are data, no prose: each takes a thousand bytes. */
const MOST_QUOTATIONS = 200_000

/** What of an article is compared with others. */
export interface Compared {
  readonly quotations: readonly Quotation[]
  /** What its own correction notes take back: printed no more. */
  readonly corrections: readonly Quotation[]
  /** What was left out because it is no prose, in a reader's words. */
  readonly warnings: readonly string[]
}

/** Of what an article prints in marks that which is compared: mentions and what stands inside a quotation are not, nor is what nobody could read. */
export function compared(article: Article, extracted: readonly Quotation[]): Compared {
  const quotations = extracted.filter(({ form, parent }) => form !== 'mention' && parent === undefined)
  const isTooLong = quotations.length > MOST_QUOTATIONS
  return {
    quotations: isTooLong ? quotations.slice(0, MOST_QUOTATIONS) : quotations,
    corrections: extracted.filter(({ withdrawn }) => withdrawn !== undefined),
    warnings: [
      ...(isTooLong ? [`only the first ${MOST_QUOTATIONS} of its ${quotations.length} quotations are compared`] : []),
      ...(isCrowded(article) ? [`a paragraph with more than ${MOST_MARKS} quotation marks is not read`] : []),
    ],
  }
}

/** Whether a paragraph has marks without end that open and never close. */
function isCrowded(article: Article): boolean {
  // Every mark is a character at least: hardly any article is as long.
  const long = [article.text, ...article.parts.map(({ text }) => text)].filter(({ length }) => length > MOST_MARKS)
  const language = long.length > 0 ? languageOf(article) : undefined
  return (
    language !== undefined &&
    long.some((text) => crowdsIn(text, Array.from(scan(text, language))).some(({ reason }) => reason === IN_ONE_PARAGRAPH))
  )
}
