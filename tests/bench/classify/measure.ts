/** Says what classifying the clusters of a set costs, by their size: `measure.ts <news | corpus | copies | edits> <quotations | witnesses> <seed>`; prints JSON. */
import { diffWords } from 'diff'
import { classify } from '../../../src/classify/index.ts'
import { clusterOf } from '../../../src/collate/cluster-of.ts'
import { collate } from '../../../src/collate/index.ts'
import { extract } from '../../../src/extract/index.ts'
import { ingest } from '../../../src/ingest/index.ts'
import { match } from '../../../src/match/index.ts'
import type { Article, Cluster, Quotation } from '../../../src/model.ts'
import { DEFAULT_OPTIONS } from '../../../src/options.ts'
import { contentOf } from '../../../src/text/content.ts'
import { clusterOfEdits } from '../collate/clusters.ts'
import { generate } from '../generate/generate.ts'

/** What clusters of one size cost, in milliseconds of CPU for one. */
export interface Measured {
  readonly size: string
  readonly clusters: number
  readonly witnesses: number
  readonly discrepancies: number
  readonly collate: number
  readonly classify: number
  /** jsdiff's `diffWords` for every pair of printings; left out where they are very many. */
  readonly diffWords?: number
}

/** Milliseconds a round takes at least, so that the clock can tell; rounds, of which the best counts; and what comes before, so that all is compiled. */
const [ROUND, ROUNDS, WARMING] = [100, 5, 1500]
/** In clusters of more witnesses than this not every pair is compared. */
const MOST_PAIRED = 40
const SIZES: readonly (readonly [least: number, most: number])[] = [
  [2, 2],
  [3, 4],
  [5, 8],
  [9, 16],
  [17, Infinity],
]

const [what = 'news', count = '10000', seed = '1'] = process.argv.slice(2)
const clusters = await clustersOf()
const bySize = SIZES.map(([least, most]) => clusters.filter(({ witnesses: { length } }) => length >= least && length <= most))
timeOf(clusters, classifying, WARMING)
const sets = what === 'news' ? [clusters, ...bySize.filter((some) => some.length > 0)] : [clusters]
console.log(JSON.stringify(sets.map(measured)))

async function clustersOf(): Promise<readonly Cluster[]> {
  const size = Number(count)
  if (what === 'news') return match(Array.from(generate(size, Number(seed)))).clusters
  if (what === 'corpus') return match(await corpus()).clusters
  if (what === 'copies')
    return [clusterOf(given(Array.from({ length: size }, () => 'The river will rise again, and the mill must close.')))]
  return [clusterOf(clusterOfEdits(size, 61, Number(seed)))]
}

function given([first = '', ...others]: readonly string[]): Parameters<typeof clusterOf>[0] {
  return { witnesses: [{ id: 'W0', content: first }, ...others.map((content, i) => ({ id: `W${i + 1}`, content }))] }
}

async function corpus(): Promise<{ readonly article: Article; readonly quotations: readonly Quotation[] }[]> {
  const printed = []
  for await (const document of ingest(['corpus'], DEFAULT_OPTIONS)) {
    if (document.kind !== 'article') continue
    const { article } = document
    printed.push({ article, quotations: extract(article).filter(({ form, parent }) => form !== 'mention' && parent === undefined) })
  }
  return printed
}

function measured(some: readonly Cluster[]): Measured {
  const sizes = some.map(({ witnesses }) => witnesses.length)
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  return {
    size: least === most ? String(least) : `${least} to ${most}`,
    clusters: some.length,
    witnesses: sizes.reduce((sum, each) => sum + each, 0) / some.length,
    discrepancies: some.reduce((sum, cluster) => sum + classify(collate(cluster)).length, 0) / some.length,
    collate: timeOf(some, (cluster) => () => collate(cluster)),
    classify: timeOf(some, classifying),
    ...(most <= MOST_PAIRED && { diffWords: timeOf(some, diffing) }),
  }
}

/** A collation is judged once: what was found out about it must not be known already. */
function classifying(cluster: Cluster): () => void {
  const collation = collate(cluster)
  return () => classify(collation)
}

function diffing({ witnesses }: Cluster): () => void {
  const printings = witnesses.map(contentOf)
  return () => printings.forEach((one, i) => printings.slice(i + 1).forEach((other) => diffWords(one, other)))
}

/** Milliseconds of CPU for one cluster, the collector's threads included: the best of some rounds. What prepares the work is not counted. */
function timeOf(some: readonly Cluster[], prepare: (cluster: Cluster) => () => void, warming = ROUND): number {
  const pass = (): number => {
    const tasks = some.map(prepare)
    const before = process.cpuUsage().user
    for (const task of tasks) task()
    return (process.cpuUsage().user - before) / 1000
  }
  for (let warm = 0; warm < warming;) warm += pass() + 0.01
  const rounds = Array.from({ length: ROUNDS }, () => {
    let [spent, passes] = [0, 0]
    while (spent < ROUND) {
      spent += pass()
      passes += 1
    }
    return spent / passes
  })
  return Math.min(...rounds) / some.length
}
