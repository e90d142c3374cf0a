import type { Finding, Report, ReportedArticle, ReportedDiscrepancy } from '../model.ts'
import { inert } from './inert.ts'

/** The articles of a report by id. */
export type Articles = ReadonlyMap<string, ReportedArticle>

/** The articles of a report, to be looked up by id. */
export function articlesOf({ articles }: Pick<Report, 'articles'>): Articles {
  return new Map(articles.map((article) => [article.id, article]))
}

/** Where a discrepancy stands, `path:line:column`: its variant, or its only reading, in the first article that has it. Never shortened: it must be found again. */
export function whereabouts(
  { lemma, variant, places }: ReportedDiscrepancy,
  { cluster }: Pick<Finding, 'cluster'>,
  articles: Articles,
): string {
  const [siglum = ''] = [...variant.sigla.slice(0, 1), ...lemma.sigla.slice(0, 1)]
  const witness = cluster.witnesses.find((each) => each.siglum === siglum)
  if (!witness) return ''
  const path = inert(articles.get(witness.article)?.path ?? witness.article)
  const { line, column, paragraph } = places?.[siglum] ?? witness.spans[0] ?? {}
  if (line !== undefined) return [path, line, column].filter((each) => each !== undefined).join(':')
  return paragraph === undefined ? path : `${path} ¶${paragraph}`
}
