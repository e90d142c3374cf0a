import type { Finding, Place, Report, ReportedArticle, ReportedDiscrepancy, Siglum } from '../model.ts'
import { inert } from './inert.ts'
import type { Spot } from './link.ts'

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

/** Where a discrepancy stands: the article, and what is known of the place in it. */
interface Stand extends Spot {
  readonly place: Partial<Place>
}

/** In the draft, where one is judged; else its variant, or its only reading, in the first article that has it. */
function standOf(
  { lemma, variant, places }: ReportedDiscrepancy,
  { cluster }: Pick<Finding, 'cluster'>,
  articles: Articles,
): Stand | undefined {
  const yours = yoursIn({ cluster }, articles).filter((own) => lemma.sigla.includes(own) || variant.sigla.includes(own))
  const [siglum = ''] = [...yours, ...variant.sigla.slice(0, 1), ...lemma.sigla.slice(0, 1)]
  const witness = cluster.witnesses.find((each) => each.siglum === siglum)
  if (!witness) return undefined
  const place: Partial<Place> = places?.[siglum] ?? witness.spans[0] ?? {}
  return { path: articles.get(witness.article)?.path ?? witness.article, place, ...(place.line !== undefined && { line: place.line }) }
}

/** The file and the line that a discrepancy stands on, as `whereabouts` words it. */
export function spotOf(discrepancy: ReportedDiscrepancy, finding: Pick<Finding, 'cluster'>, articles: Articles): Spot | undefined {
  return standOf(discrepancy, finding, articles)
}

/** Where a discrepancy stands, `path:line:column`. Never shortened: it must be found again. */
export function whereabouts(discrepancy: ReportedDiscrepancy, finding: Pick<Finding, 'cluster'>, articles: Articles): string {
  const stand = standOf(discrepancy, finding, articles)
  if (!stand) return ''
  const path = inert(stand.path)
  const { line, column, paragraph, page } = stand.place
  if (line !== undefined) return [path, line, column].filter((each) => each !== undefined).join(':')
  return [path, ...(page === undefined ? [] : [`p. ${page}`]), ...(paragraph === undefined ? [] : [`¶${paragraph}`])].join(' ')
}
