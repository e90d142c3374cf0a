import type { ReportedWitness } from '../model.ts'
import { inert } from './inert.ts'
import { originalOf } from './original-of.ts'
import type { Articles } from './whereabouts.ts'

/** What sets a witness apart from a report in quotation marks: a record, a display line, words without marks, a copy of another. */
export function witnessTraits(witness: ReportedWitness, all: readonly ReportedWitness[], articles: Articles): string[] {
  const article = articles.get(witness.article)
  const original = article && originalOf(witness, article, all, articles)
  return [
    ...(article === undefined || article.role === 'report' ? [] : [article.role]),
    ...(witness.form === 'display' ? ['display line'] : witness.form === 'unquoted' ? ['without marks'] : []),
    ...(original === undefined ? [] : [`same copy as ${inert(original)}`]),
  ]
}
