import { classifyReport, judged } from './classify/index.ts'
import { collate } from './collate/index.ts'
import type { Engine } from './engines/index.ts'
import { finding, places } from './finding/index.ts'
import type { ArchiveUsed, Article, Cluster, DraftText, Finding, Judged, Quotation, Report, Stray, Withdrawn } from './model.ts'
import type { CheckOptions } from './options.ts'
import { bearing, type Examined, vet } from './vet/index.ts'

/** What a run has read when drafts are among it. */
export interface DraftsRead {
  readonly articles: readonly Article[]
  readonly quotations: readonly Quotation[]
  readonly withdrawn: readonly Withdrawn[]
  /** Archives that were looked into. */
  readonly archives: readonly ArchiveUsed[]
  /** By the id of the draft, what stands in its quotation marks and is no quotation, and the marks that belong to none. */
  readonly asides: ReadonlyMap<string, { readonly mentions: readonly Quotation[]; readonly strays: readonly Stray[] }>
}

/** The findings of the drafts, and how the verdicts on their quotations are come by when the report has given every discrepancy its id. */
export interface DraftsJudged {
  readonly findings: readonly Finding[]
  readonly withVerdicts: (report: Report) => Report
}

/** Judges drafts: what others print of each of their quotations, as far as it bears on them, and what they show by themselves. */
export async function judgeDrafts(
  clusters: readonly Cluster[],
  engine: Engine,
  { articles, quotations, withdrawn, archives, asides }: DraftsRead,
  { profile, onProgress }: Pick<CheckOptions, 'profile' | 'onProgress'>,
): Promise<DraftsJudged> {
  const drafts = articles.filter(({ isDraft }) => isDraft).map((draft) => ({ draft, ...(asides.get(draft.id) ?? NOTHING) }))
  const found = clusters.map((cluster, i): Judged => {
    onProgress({ stage: 'collating', done: i + 1, of: clusters.length })
    return judged(collate(cluster), profile, withdrawn)
  })
  const own = quotations.filter(({ article }) => article.isDraft)
  const alone = classifyReport(clusters, { articles, quotations: own, withdrawn, strays: drafts }, profile)
  const all = [...found, ...alone]
  const findings = all.map((each) => finding({ ...each, discrepancies: bearing(each.collation, each.discrepancies) }))
  const traces = await engine.traces()
  const hasOthers = articles.some(({ isDraft }) => !isDraft) || archives.some((archive) => archive.articles > 0)
  return {
    findings,
    withVerdicts: (report) => ({
      ...report,
      verdicts: vet(
        drafts.map(({ draft }) => draft),
        traces,
        examinedIn(report, all),
        hasOthers,
        places,
      ),
      drafts: drafts.map(({ draft }) => textOf(draft)),
    }),
  }
}

const NOTHING = { mentions: [], strays: [] } as const

/** What was judged, with what the report says of it. */
function examinedIn({ findings }: Report, all: readonly Judged[]): Examined[] {
  const byCluster = new Map(findings.map((each) => [each.cluster.id, each]))
  return all.flatMap(({ collation, discrepancies }) => {
    const reported = byCluster.get(collation.cluster.id)
    return reported ? { collation, discrepancies, finding: reported } : []
  })
}

function textOf({ id, text, parts, origin }: Article): DraftText {
  return {
    article: id,
    text,
    offset: origin.kind === 'plain' ? origin.offset : 0,
    parts: parts.map(({ kind, text: own, offset }) => ({ kind, text: own, ...(offset !== undefined && { offset }) })),
  }
}
