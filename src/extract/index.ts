import type { Article, Quotation } from '../model.ts'
import { languageOf } from './languages/index.ts'
import { pair } from './pair.ts'
import { scan } from './scan.ts'

/** Finds what an article prints as someone's words, in the order of reading; what only looks like a quotation comes as a mention. */
export function extract(article: Article): Quotation[] {
  const language = languageOf(article)
  return pair(article.text, scan(article.text, language), language)
    .filter(({ depth }) => depth === 0)
    .map(({ start, end, assumed }) => ({
      id: `${article.id}:${start}`,
      article,
      form: 'direct',
      content: article.text.slice(start, end),
      spans: [{ start, end }],
      medium: 'unknown',
      notes: assumed.map((span) => ({ kind: 'quote-marks-malformed', span })),
    }))
}
