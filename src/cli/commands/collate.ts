import {
  classify,
  type Cluster,
  collate as align,
  DEFAULT_OPTIONS,
  finding,
  type Finding,
  type Report,
  summarize,
  withTokens,
} from '../../index.ts'
import { readInputs } from '../collate-input.ts'
import type { Given } from '../flags.ts'
import { givenCluster } from '../given-cluster.ts'
import { type Io } from '../io.ts'
import { jsonPrinter } from '../printer.ts'
import { show } from '../show.ts'
import { nameOf, textOf } from '../text-of.ts'

type Profile = (typeof DEFAULT_OPTIONS)['profile']

/** Collates printings given as JSON: one finding for every input, in their order. */
export async function collate(given: Given, io: Io): Promise<number> {
  const [file = '-'] = given.paths
  const clusters = readInputs(await textOf(file, io), nameOf(file)).map(givenCluster)
  const profile = given.profile ?? DEFAULT_OPTIONS.profile
  if (given.format === 'json' || given.format === 'jsonl') {
    // One input is one finding, not a list of one.
    if (given.format === 'json' && clusters.length === 1) await io.write(`${JSON.stringify(judge(clusters[0]!, profile), undefined, 2)}\n`)
    else {
      const printer = jsonPrinter<Finding>(given.format, io)
      for (const cluster of clusters) await printer.add(judge(cluster, profile))
      await printer.end()
    }
    return 0
  }
  let gap = ''
  for (const cluster of clusters) {
    await io.write(gap + (await show(reportOf(cluster, judge(cluster, profile), profile), given, io, { kind: 'explain' })))
    gap = given.format === 'apparatus' ? '' : '\n'
  }
  return 0
}

function judge(cluster: Cluster, profile: Profile): Finding {
  const collation = align(cluster)
  return withTokens(finding({ collation, discrepancies: classify(collation, profile) }), collation)
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
