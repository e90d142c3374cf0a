import type { Finding, Report, ReportedArticle, ReportedDiscrepancy, Siglum } from '../model.ts'
import { inert } from './inert.ts'

/** The articles of a report by id. */
export type Articles = ReadonlyMap<string, ReportedArticle>

/** The articles of a report, to be looked up by id. */
export function articlesOf({ articles }: Pick<Report, 'articles'>): Articles {
  return new Map(articles.map((article) => [article.id, article]))
}

/** The sigla of the draft in a finding, where one is judged. */
export function yoursIn({ cluster }: Pick<Finding, 'cluster'>, articles: Articles): Siglum[] {
  return cluster.witnesses.filter(({ article }) => articles.get(article)?.isDraft).map(({ siglum }) => siglum)
}

/** Where a discrepancy stands, `path:line:column`: in the draft, where one is judged; else its variant, or its only reading, in the first article that has it. Never shortened: it must be found again. */
export function whereabouts(
  { lemma, variant, places }: ReportedDiscrepancy,
  { cluster }: Pick<Finding, 'cluster'>,
  articles: Articles,
): string {
  const yours = yoursIn({ cluster }, articles).filter((own) => lemma.sigla.includes(own) || variant.sigla.includes(own))
  const [siglum = ''] = [...yours, ...variant.sigla.slice(0, 1), ...lemma.sigla.slice(0, 1)]
  const witness = cluster.witnesses.find((each) => each.siglum === siglum)
  if (!witness) return ''
  const path = inert(articles.get(witness.article)?.path ?? witness.article)
  const { line, column, paragraph, page } = places?.[siglum] ?? witness.spans[0] ?? {}
  if (line !== undefined) return [path, line, column].filter((each) => each !== undefined).join(':')
  return [path, ...(page === undefined ? [] : [`p. ${page}`]), ...(paragraph === undefined ? [] : [`¶${paragraph}`])].join(' ')
}
