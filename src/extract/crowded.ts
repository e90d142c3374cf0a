import type { Article } from '../model.ts'
import { languageOf } from './languages/index.ts'
import { crowdsIn, IN_ONE_PARAGRAPH } from './marks/crowds.ts'
import { MOST_MARKS, scan } from './marks/scan.ts'

/** What of an article is not read because it is no prose, in a reader's words: a paragraph of marks that open and never close. */
export function crowded(article: Article): string[] {
  const isAny = isCrowded(article.text, article) || article.parts.some(({ text }) => isCrowded(text, article))
  return isAny ? [REASON] : []
}

const REASON = `a paragraph with more than ${MOST_MARKS} quotation marks is not read`

function isCrowded(text: string, article: Article): boolean {
  // Every mark is a character at least: hardly any article is as long.
  if (text.length < MOST_MARKS) return false
  return crowdsIn(text, Array.from(scan(text, languageOf(article)))).some(({ reason }) => reason === IN_ONE_PARAGRAPH)
}
