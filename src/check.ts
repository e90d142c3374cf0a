import { classifyReport, loweredBy, withdrawnReadings } from './classify/index.ts'
import { openEngine, type Engine } from './engines/index.ts'
import { finding } from './finding/index.ts'
import { gate } from './gate/index.ts'
import { type Found, locate } from './ingest/index.ts'
import type { Article, Cluster, Finding, Quotation, Report, Skipped } from './model.ts'
import { type CheckOptions, DEFAULT_OPTIONS, type Source } from './options.ts'
import { summarize } from './summary.ts'
import { judgeAll, openTeam, readAll, type Team, threadsFor } from './workers/index.ts'

/**
 * Checks articles against each other: how do the outlets differ in what they print as the same words?
 *
 * Articles in, one report out. Files that cannot be read are listed in `report.skipped`; nothing is thrown for bad input.
 */
export async function check(sources: readonly Source[], settings: Partial<CheckOptions> = {}): Promise<Report> {
  const options = { ...DEFAULT_OPTIONS, ...settings }
  for (const warning of loweredBy(options.profile)) options.onWarning(warning)
  const engine = await openEngine(options.engine)
  const found = await locate(sources)
  const team = openTeam(threadsFor(options.jobs, found), options)
  try {
    const read = await readInto(engine, found, team, options)
    const findings = await judge(engine, read, team, options)
    return gate(summarize({ options, ...read, copyGroups: await engine.copyGroups(), findings }), options.baseline)
  } finally {
    await team.close()
  }
}

/** What was read, or could not be. */
interface Gathered {
  readonly articles: Article[]
  readonly quotations: Quotation[]
  readonly corrections: Quotation[]
  readonly skipped: Skipped[]
  passedOver: number
}

async function readInto(engine: Engine, found: readonly Found[], team: Team, options: CheckOptions): Promise<Gathered> {
  const gathered: Gathered = { articles: [], quotations: [], corrections: [], skipped: [], passedOver: 0 }
  let done = 0
  for await (const document of readAll(found, team)) {
    options.onProgress({ stage: 'reading', done: ++done, of: found.length })
    if (document.kind === 'passed-over') gathered.passedOver += 1
    if (document.kind === 'skipped') gathered.skipped.push({ path: document.path, reason: document.reason })
    if (document.kind !== 'article') continue
    const { article, quotations, corrections, warnings } = document
    for (const reason of warnings) options.onWarning({ path: article.path, reason })
    await engine.add(article, quotations, corrections)
    gathered.articles.push(article)
    for (const quotation of quotations) gathered.quotations.push(quotation)
    gathered.corrections.push(...corrections)
  }
  return gathered
}

async function judge(
  engine: Engine,
  whole: Gathered,
  team: Team,
  { profile, baseline, onProgress, onWarning }: CheckOptions,
): Promise<Finding[]> {
  const clusters: Cluster[] = []
  for await (const cluster of engine.clusters((share) => onProgress({ stage: 'matching', done: share, of: 1 }))) clusters.push(cluster)
  const withdrawn = withdrawnReadings(whole.corrections, baseline)
  const findings: Finding[] = []
  for await (const found of judgeAll(clusters, withdrawn, team)) {
    findings.push(found)
    onProgress({ stage: 'collating', done: findings.length, of: clusters.length })
  }
  for (const warning of await engine.warnings()) onWarning(warning)
  for (const judged of classifyReport(clusters, { ...whole, withdrawn }, profile)) findings.push(finding(judged))
  return findings
}
