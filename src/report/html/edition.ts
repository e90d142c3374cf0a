import { KINDS } from '../../classify/index.ts'
import type { Finding, Report, ReportedArticle, ReportedDiscrepancy, Verdict } from '../../model.ts'
import type { ReportOptions } from '../reporter.ts'
import { type Articles, articlesOf } from '../whereabouts.ts'
import { type Markup, markup } from './markup.ts'

/** What every part of a page looks things up in. */
export interface Edition {
  readonly report: Report
  readonly options: ReportOptions
  readonly articles: Articles
  /** By the id of their cluster. */
  readonly findings: ReadonlyMap<string, Finding>
  /** By their ids; one may stand in several findings. */
  readonly discrepancies: ReadonlyMap<string, readonly Placed[]>
  /** Short names of kinds of difference, for people. */
  readonly titles: ReadonlyMap<string, string>
  /** There is nothing the drafts were compared with. */
  readonly isAlone: boolean
  /** Then there is no need to say so of each. */
  readonly isAllNew: boolean
  /** Gives an id to the first that asks for it, so that none stands twice on a page. */
  readonly anchor: (id: string) => string | undefined
}

/** A difference and the finding it stands in. */
interface Placed {
  readonly discrepancy: ReportedDiscrepancy
  readonly finding: Finding
}

/** A report with all that the parts of its page ask of it. */
export function editionOf(report: Report, options: ReportOptions): Edition {
  const given = new Set<string>()
  return {
    report,
    options,
    articles: articlesOf(report),
    findings: new Map(report.findings.map((finding) => [finding.cluster.id, finding])),
    discrepancies: discrepanciesIn(report),
    titles: new Map(KINDS.map(({ kind, title }) => [kind, title])),
    isAlone: report.articles.every(({ isDraft }) => isDraft),
    isAllNew: report.findings.every(({ discrepancies }) => discrepancies.every(({ state }) => state === 'new')),
    anchor: (id) => (given.has(id) ? undefined : (given.add(id), id)),
  }
}

/** The attribute that lets one link to what has such an id; nothing where another of that id stands above. */
export function idOf(id: string, { anchor }: Pick<Edition, 'anchor'>): Markup | undefined {
  const own = anchor(id)
  return own === undefined ? undefined : markup` id="${own}"`
}

/** What stands for an article that the report does not list. */
export function articleOf({ articles }: Pick<Edition, 'articles'>, id: string): ReportedArticle {
  return articles.get(id) ?? { id, path: id, label: id, role: 'report' }
}

/** The differences that bear on a quotation of a draft, worst first. */
export function bearingOn({ discrepancies, cluster }: Verdict, edition: Edition): ReportedDiscrepancy[] {
  return discrepancies.flatMap((id) => {
    const placed = edition.discrepancies.get(id) ?? []
    const own = placed.find(({ finding }) => finding.cluster.id === cluster) ?? placed[0]
    return own ? [own.discrepancy] : []
  })
}

function discrepanciesIn({ findings }: Report): Map<string, Placed[]> {
  const placed = new Map<string, Placed[]>()
  for (const finding of findings)
    for (const discrepancy of finding.discrepancies) {
      const known = placed.get(discrepancy.id)
      if (known) known.push({ discrepancy, finding })
      else placed.set(discrepancy.id, [{ discrepancy, finding }])
    }
  return placed
}
