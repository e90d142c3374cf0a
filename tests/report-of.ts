import { finding } from '../src/finding/index.ts'
import type { Article, Judged, Report, Severity, Skipped } from '../src/model.ts'
import { summarize } from '../src/summary.ts'

/** The report of some clusters, as a run would write it. */
export function reportOf(
  clusters: readonly Judged[],
  {
    skipped = [],
    failOn = 'major',
    passedOver = 0,
  }: { readonly skipped?: readonly Skipped[]; readonly failOn?: Severity | 'never'; readonly passedOver?: number } = {},
): Report {
  const witnesses = clusters.flatMap(({ collation }) => collation.cluster.witnesses)
  const quotations = witnesses.flatMap((witness) => witness.quotations)
  const articles = new Map<string, Article>(quotations.map(({ article }) => [article.id, article]))
  return summarize({
    options: { profile: 'default', failOn },
    articles: [...articles.values()],
    quotations,
    copyGroups: new Map(witnesses.map(({ quotations: [{ article }], copyGroup }) => [article.id, copyGroup])),
    findings: clusters.map(finding),
    skipped,
    passedOver,
  })
}
