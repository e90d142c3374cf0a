/** One run of `check`, stage by stage, in a process of its own: `stages.ts <built index.js> <folder>`; prints JSON. */
import { pathToFileURL } from 'node:url'

const [built = 'dist/index.js', folder = ''] = process.argv.slice(2)
const variorum: typeof import('../../../src/index.ts') = await import(pathToFileURL(built).href)
const { classify, classifyReport, collate, DEFAULT_OPTIONS, extract, finding, gate, ingest, match, renderReport, summarize } = variorum

const seconds: Record<string, number> = {}

/** Does a task and adds what it costs, in CPU seconds, to a stage. */
function costing<T>(stage: string, task: () => T): T {
  const before = process.cpuUsage()
  const made = task()
  const { user, system } = process.cpuUsage(before)
  seconds[stage] = (seconds[stage] ?? 0) + (user + system) / 1e6
  return made
}

const options = DEFAULT_OPTIONS
const articles: import('../../../src/model.ts').Article[] = []
const before = process.cpuUsage()
for await (const document of ingest([folder], options)) if (document.kind === 'article') articles.push(document.article)
const { user, system } = process.cpuUsage(before)
seconds['read'] = (user + system) / 1e6
const printed = costing('extract', () =>
  articles.map((article) => ({
    article,
    quotations: extract(article).filter(({ form, parent }) => form !== 'mention' && parent === undefined),
  })),
)
const quotations = printed.flatMap((each) => each.quotations)
const { clusters, copyGroups } = costing('match', () => match(printed))
// A cluster at a time, as `check` does: a collation need not be kept.
const findings = clusters.map((cluster) => {
  const collation = costing('collate', () => collate(cluster))
  const discrepancies = costing('classify', () => classify(collation, options.profile))
  return costing('say', () => finding({ collation, discrepancies }))
})
costing('say', () => findings.push(...classifyReport(clusters, { articles, quotations }, options.profile).map(finding)))
const report = costing('say', () =>
  gate(summarize({ options, articles, quotations, copyGroups, findings, skipped: [], passedOver: 0 }), options.baseline),
)
const whole = process.cpuUsage()
const table = await renderReport(report, 'table')
const afterwards = process.cpuUsage(whole)
seconds['table'] = (afterwards.user + afterwards.system) / 1e6
console.log(
  JSON.stringify({
    articles: articles.length,
    quotations: quotations.length,
    clusters: clusters.length,
    table: table.length,
    seconds,
    peak: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
)
