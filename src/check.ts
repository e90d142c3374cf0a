import { classifyReport, loweredBy, withdrawnReadings } from './classify/index.ts'
import { judgeDrafts } from './drafts.ts'
import { type Engine, openEngine } from './engines/index.ts'
import { finding } from './finding/index.ts'
import { asFarAsRead, gate } from './gate/index.ts'
import { type Found, holdsSeveral, locateAll, profileWithNames, type Survey, survey } from './ingest/index.ts'
import { type Archives, draftsAmong, openArchives, type Printed } from './lookup.ts'
import type { ArchiveUsed, Article, Cluster, Finding, Quotation, Report, Skipped, Withdrawn } from './model.ts'
import { type CheckOptions, type EngineName, optionsOf, refuseOtherThanSources, type Source } from './options.ts'
import { summarize } from './summary.ts'
import { type Aside, ENOUGH, judgeAll, openTeam, type Orders, type Read, readAll, type Team, threadsFor } from './workers/index.ts'

/** What a run works with. A session brings its own, which remember what they did before. */
export interface Tools {
  readonly openEngine: (name: EngineName) => Promise<Engine>
  readonly openTeam: (threads: number, orders: Orders) => Team
}

/**
 * Checks articles against each other: how do the outlets differ in what they print as the same words?
 *
 * Or, where there is something that they are to be compared with, and where there is but one, checks them as drafts: what became of every
 * quotation? Articles in, one report out. Files that cannot be read are listed in `report.skipped`; nothing is thrown for bad input.
 */
export async function check(
  sources: readonly Source[],
  settings: Partial<CheckOptions> = {},
  tools: Tools = { openEngine, openTeam },
): Promise<Report> {
  refuseOtherThanSources(sources)
  const given = optionsOf(settings)
  const options = { ...given, profile: profileWithNames(given.profile, given.outlets) }
  for (const warning of loweredBy(options.profile)) options.onWarning(warning)
  const archives = await openArchives(sources, options.against)
  try {
    return await reportOn(archives, options, tools)
  } finally {
    archives.close()
  }
}

async function reportOn(archives: Archives, options: CheckOptions, tools: Tools): Promise<Report> {
  const engine = await tools.openEngine(options.engine)
  const found = await locateWith(archives, options)
  const all = await survey(found, options.jobs === 'auto' ? ENOUGH : 0)
  const team = tools.openTeam(threadsFor(options.jobs, all), options)
  try {
    const read = await readInto(engine, { found, survey: all }, team, options)
    for await (const printed of archives.all()) await takePrinted(printed, engine, read)
    const like = archives.like(draftsAmong(read), (used) => read.archives.push(used))
    for await (const printed of like) await takePrinted(printed, engine, read)
    const clusters = await clustersOf(engine, options)
    const withdrawn = withdrawnReadings(read.corrections, options.baseline)
    const drafts = read.asides.size > 0 ? await judgeDrafts(clusters, engine, { ...read, withdrawn }, options) : undefined
    const findings = drafts?.findings ?? (await judge(clusters, { ...read, withdrawn }, team, options))
    for (const warning of await engine.warnings()) options.onWarning(warning)
    const gated = gate(summarize({ options, ...read, copyGroups: await engine.copyGroups(), findings }), options.baseline, options.today)
    const report = asFarAsRead(gated, printingsOf(read))
    return drafts?.withVerdicts(report) ?? report
  } finally {
    await team.close()
  }
}

/** Finds the documents, each as what the user says it is. */
async function locateWith({ sources, against, areBeside, isChecked }: Archives, options: CheckOptions): Promise<readonly Found[]> {
  const { references, transcripts, isDraft, without } = options
  const hasOthers = areBeside || against.length + references.length + transcripts.length > 0
  const others = [{ sources: references, as: 'source' }, { sources: transcripts, as: 'transcript' }, { sources: against }] as const
  const own = await locateAll([{ sources }], without)
  const [only, ...more] = own
  const isOne = only !== undefined && more.length === 0 && !isChecked
  const areDrafts = isDraft === 'auto' ? hasOthers || (isOne && !(await holdsSeveral(only, options))) : isDraft
  return areDrafts ? await locateAll([{ sources, as: 'draft' }, ...others], without) : own
}

/** What was read, or could not be. */
interface Gathered {
  readonly articles: Article[]
  readonly quotations: Quotation[]
  readonly corrections: Quotation[]
  /** By the id of a draft. */
  readonly asides: Map<string, Aside>
  readonly skipped: Skipped[]
  readonly archives: ArchiveUsed[]
  passedOver: number
  outOfPeriod: number
}

async function readInto(
  engine: Engine,
  all: { readonly found: readonly Found[]; readonly survey: Survey },
  team: Team,
  options: CheckOptions,
): Promise<Gathered> {
  const gathered: Gathered = {
    articles: [],
    quotations: [],
    corrections: [],
    asides: new Map(),
    skipped: [],
    archives: [],
    passedOver: 0,
    outOfPeriod: 0,
  }
  for await (const { documents, progress } of readAll({ ...all, ...options, areQuoted: true }, team)) {
    for (const document of documents) await take(document, engine, gathered, options)
    options.onProgress(progress)
  }
  return gathered
}

async function take(document: Read, engine: Engine, gathered: Gathered, options: CheckOptions): Promise<void> {
  if (document.kind === 'passed-over') gathered.passedOver += 1
  if (document.kind === 'out-of-period') gathered.outOfPeriod += 1
  if (document.kind === 'skipped') gathered.skipped.push({ path: document.path, reason: document.reason })
  if (document.kind !== 'article') return
  const { article, quotations, corrections, warnings, aside } = document
  for (const reason of warnings) options.onWarning({ path: article.path, reason })
  if (aside) gathered.asides.set(article.id, aside)
  await takePrinted({ article, quotations, corrections }, engine, gathered)
}

async function takePrinted({ article, quotations, corrections = [] }: Printed, engine: Engine, gathered: Gathered): Promise<void> {
  await engine.add(article, [...quotations, ...(gathered.asides.get(article.id)?.mentions ?? [])], corrections)
  gathered.articles.push(article)
  for (const quotation of quotations) gathered.quotations.push(quotation)
  gathered.corrections.push(...corrections)
}

/** The words of every quotation that was read, what is quoted inside one left out. */
function printingsOf({ quotations }: Gathered): string[] {
  return quotations.flatMap(({ content, parent }) => (parent === undefined ? [content] : []))
}

async function clustersOf(engine: Engine, { onProgress }: CheckOptions): Promise<Cluster[]> {
  const clusters: Cluster[] = []
  for await (const cluster of engine.clusters((share) => onProgress({ stage: 'matching', done: share, of: 1 }))) clusters.push(cluster)
  return clusters
}

async function judge(
  clusters: readonly Cluster[],
  whole: Gathered & { readonly withdrawn: readonly Withdrawn[] },
  team: Team,
  { profile, onProgress }: CheckOptions,
): Promise<Finding[]> {
  const findings: Finding[] = []
  for await (const found of judgeAll(clusters, whole.withdrawn, team)) {
    findings.push(found)
    onProgress({ stage: 'collating', done: findings.length, of: clusters.length })
  }
  for (const judged of classifyReport(clusters, whole, profile)) findings.push(finding(judged))
  return findings
}
