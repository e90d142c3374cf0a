import {
  type Cluster,
  collate as align,
  type Collation,
  DEFAULT_OPTIONS,
  edition,
  EDITION_FORMATS,
  finding,
  type Finding,
  jsonText,
  judged,
  loweredBy,
  type Profile,
  type Report,
  segments,
  summarize,
  withTokens,
} from '../../index.ts'
import { readInputs } from '../collate-input.ts'
import type { Given } from '../flags.ts'
import { givenCluster } from '../given-cluster.ts'
import { type Io } from '../io.ts'
import { jsonPrinter } from '../printer.ts'
import { progressBeside, type ProgressLine, startProgress } from '../progress.ts'
import { readSettings } from '../settings.ts'
import { show } from '../show.ts'
import { nameOf, textOf } from '../text-of.ts'
import { warnOf } from '../trouble.ts'

/** Collates printings given as JSON: one finding for every input, in their order; in the formats of editions all of them in one. */
export async function collate(given: Given, io: Io): Promise<number> {
  const [file = '-'] = given.paths
  const onOdd = (path: string, reason: string): void => warnOf([{ path, reason }], io)
  const clusters = readInputs(await textOf(file, io), nameOf(file), onOdd).map(givenCluster)
  const format = EDITION_FORMATS.find((name) => name === given.format)
  if (format) {
    const collations = Array.from(told(clusters, startProgress(io, given)), align)
    await io.write(edition(given.segmentation ? collations.map((each) => segments(each).collation) : collations, format))
    return 0
  }
  const { options } = await readSettings(given)
  const profile = options.profile ?? DEFAULT_OPTIONS.profile
  warnOf(loweredBy(profile), io)
  if (given.format === 'json' || given.format === 'jsonl') await writeFindings(clusters, given.format, profile, given, io)
  else await writeReports(clusters, profile, given, io)
  return 0
}

async function writeFindings(
  clusters: readonly Cluster[],
  format: 'json' | 'jsonl',
  profile: Profile,
  given: Given,
  io: Io,
): Promise<void> {
  const found = (cluster: Cluster): Finding => {
    const { finding: made, collation } = judge(cluster, profile)
    return given.segmentation ? segmented(made, collation) : withTokens(made, collation)
  }
  const [first, second] = clusters
  // One input is one finding, not a list of one.
  if (format === 'json' && first && !second) return io.write(`${jsonText(found(first), 2)}\n`)
  const printer = jsonPrinter<Finding>(format, io)
  for (const cluster of told(clusters, printer.isHeld ? startProgress(io, given) : progressBeside(io, given)))
    await printer.add(found(cluster))
  return printer.end()
}

async function writeReports(clusters: readonly Cluster[], profile: Profile, given: Given, io: Io): Promise<void> {
  let gap = ''
  for (const cluster of told(clusters, progressBeside(io, given))) {
    const report = reportOf(cluster, judge(cluster, profile).finding, profile)
    await io.write(gap)
    await show(report, given, io, { kind: 'explain' })
    gap = given.format === 'apparatus' ? '' : '\n'
  }
}

/** The inputs one after the other, told as they are done. */
function* told(clusters: readonly Cluster[], { tell, end }: ProgressLine): Generator<Cluster> {
  for (const [i, cluster] of clusters.entries()) {
    yield cluster
    tell({ stage: 'collating', done: i + 1, of: clusters.length })
  }
  end()
}

function judge(cluster: Cluster, profile: Profile): { readonly finding: Finding; readonly collation: Collation } {
  const collation = align(cluster)
  return { finding: finding(judged(collation, profile)), collation }
}

/** A finding with its loci joined to stretches; its discrepancies stand where they stood. */
function segmented(made: Finding, collation: Collation): Finding {
  const { collation: joined, stretchOf } = segments(collation)
  const discrepancies = made.discrepancies.map((each) => ({
    ...each,
    loci: Array.from(new Set(each.loci.map((locus) => stretchOf[locus] ?? locus))),
  }))
  return withTokens({ ...made, loci: joined.loci, discrepancies }, joined)
}

/** One finding as a report, for the formats that people read. */
function reportOf(cluster: Cluster, found: Finding, profile: Profile): Report {
  const quotations = cluster.witnesses.flatMap((witness) => witness.quotations)
  return summarize({
    options: { ...DEFAULT_OPTIONS, profile },
    articles: quotations.map(({ article }) => article),
    quotations,
    copyGroups: new Map(cluster.witnesses.map(({ quotations: [{ article }], copyGroup }) => [article.id, copyGroup])),
    findings: [found],
    skipped: [],
    passedOver: 0,
  })
}
