import type { Finding, Place, Report, ReportedArticle, ReportedDiscrepancy, Siglum } from '../model.ts'
import { inFile } from './in-file.ts'
import { inert } from './inert.ts'
import { primaryPlace } from './primary-place.ts'
import type { Spot } from './link.ts'
import { toldPath } from '../text/told-path.ts'

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

/** Where it is to be shown first. */
function standOf(discrepancy: ReportedDiscrepancy, finding: Pick<Finding, 'cluster'>, articles: Articles): Stand | undefined {
  const primary = primaryPlace(discrepancy, finding, articles)
  if (!primary) return undefined
  const path = toldPath(primary.article ?? { path: primary.path }, primary.place)
  const place: Partial<Place> = primary.place ?? {}
  return { path, place, ...(place.line !== undefined && { line: place.line }) }
}

/** The file and the line that a discrepancy stands on, as a program can open it. */
export function spotOf(discrepancy: ReportedDiscrepancy, finding: Pick<Finding, 'cluster'>, articles: Articles): Spot | undefined {
  const primary = primaryPlace(discrepancy, finding, articles)
  if (!primary) return undefined
  const { path, place } = inFile(primary)
  return { path, ...(place?.line !== undefined && { line: place.line }) }
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
