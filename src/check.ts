import { classify, classifyReport } from './classify/index.ts'
import { collate } from './collate/index.ts'
import { openEngine } from './engines/index.ts'
import { extract } from './extract/index.ts'
import { finding } from './finding/index.ts'
import { gate } from './gate/index.ts'
import { ingest } from './ingest/index.ts'
import type { Article, Cluster, Finding, Quotation, Report, Skipped } from './model.ts'
import { type CheckOptions, DEFAULT_OPTIONS, type Source } from './options.ts'
import { summarize } from './summary.ts'

/**
 * Checks articles against each other: how do the outlets differ in what they print as the same words?
 *
 * Articles in, one report out. Files that cannot be read are listed in `report.skipped`; nothing is thrown for bad input.
 */
export async function check(sources: readonly Source[], settings: Partial<CheckOptions> = {}): Promise<Report> {
  const options = { ...DEFAULT_OPTIONS, ...settings }
  const engine = await openEngine(options.engine)
  const articles: Article[] = []
  const quotations: Quotation[] = []
  const skipped: Skipped[] = []
  const clusters: Cluster[] = []
  const findings: Finding[] = []
  let passedOver = 0

  for await (const document of ingest(sources, options)) {
    if (document.kind === 'passed-over') passedOver += 1
    if (document.kind === 'skipped') skipped.push({ path: document.path, reason: document.reason })
    if (document.kind !== 'article') continue
    for (const reason of document.warnings) options.onWarning({ path: document.article.path, reason })
    const found = extract(document.article).filter(({ form, parent }) => form !== 'mention' && parent === undefined)
    await engine.add(document.article, found)
    articles.push(document.article)
    for (const quotation of found) quotations.push(quotation)
    options.onProgress({ articles: articles.length, clusters: 0 })
  }

  for await (const cluster of engine.clusters()) {
    const collation = collate(cluster)
    clusters.push(cluster)
    findings.push(finding({ collation, discrepancies: classify(collation, options.profile) }))
    options.onProgress({ articles: articles.length, clusters: clusters.length })
  }

  for (const warning of await engine.warnings()) options.onWarning(warning)
  for (const judged of classifyReport(clusters, { articles, quotations }, options.profile)) findings.push(finding(judged))
  const report = summarize({ options, articles, quotations, copyGroups: await engine.copyGroups(), findings, skipped, passedOver })
  return gate(report, options.baseline)
}
