import type { Finding, ReportedArticle, ReportedDiscrepancy } from '../../model.ts'
import { entriesOf } from '../entries.ts'
import { inert } from '../inert.ts'
import { articleOf, type Edition } from './edition.ts'

/** A cluster as filters see it. */
export interface Filtered {
  /** Whose words they are, by whatever account. */
  readonly speakers: readonly string[]
  readonly rows: readonly FilteredRow[]
}

/** A difference as filters see it, and the articles on either side of it. */
export interface FilteredRow extends Pick<ReportedDiscrepancy, 'severity' | 'kind' | 'state'> {
  readonly articles: readonly ReportedArticle[]
}

/** What filters need to know of a cluster; its rows are in the order of the apparatus. */
export function filtered(finding: Finding, edition: Edition): Filtered {
  const sources = new Map(finding.cluster.witnesses.map(({ siglum, article }) => [siglum, articleOf(edition, article)]))
  const rows = entriesOf(finding, edition.options).map(({ discrepancy: { severity, kind, state, lemma, variant } }): FilteredRow => {
    const articles = [...lemma.sigla, ...variant.sigla].flatMap((siglum) => sources.get(siglum) ?? [])
    return { severity, kind, state, articles: Array.from(new Set(articles)) }
  })
  return { speakers: speakersIn(finding), rows }
}

function speakersIn({ cluster: { speaker }, discrepancies }: Finding): string[] {
  const others = discrepancies.filter(({ family }) => family === 'attribution').flatMap(({ lemma, variant }) => [lemma.text, variant.text])
  return Array.from(new Set([speaker ?? '', ...others].map(inert))).filter((name) => name !== '')
}
