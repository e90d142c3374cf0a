/** Says how many milliseconds of CPU collation takes for one of the clusters in a file, one a line, and jsdiff for every pair of its witnesses. */
import { readFileSync } from 'node:fs'
import { diffArrays } from 'diff'
import { clusterOf } from '../../../src/collate/cluster-of.ts'
import { collate } from '../../../src/collate/index.ts'
import type { Cluster } from '../../../src/model.ts'
import { tokenize } from '../../../src/text/tokenize.ts'

const ROUNDS = 10
/** Milliseconds a round takes at least, so that the clock can tell, and before the first one, so that all is compiled. */
const [ROUND, WARMING] = [150, 1000]

const [file = ''] = process.argv.slice(2)
const clusters = readFileSync(file, 'utf8')
  .split('\n')
  .map((line) => clusterOf(JSON.parse(line)))

console.log(JSON.stringify({ ours: timeOf(collate), jsdiff: clusters[0]!.witnesses.length > 40 ? undefined : timeOf(diffPairs) }))

function diffPairs({ witnesses }: Cluster): void {
  const rows = witnesses.map(({ quotations }) => tokenize(quotations[0].content).map(({ norm }) => norm))
  rows.forEach((left, i) => rows.slice(i + 1).forEach((right) => diffArrays(left, right)))
}

/** The best of some rounds, the collector's threads included. */
function timeOf(work: (cluster: Cluster) => void): number {
  const passes = (times: number) => {
    const before = process.cpuUsage().user
    for (let pass = 0; pass < times; pass++) clusters.forEach(work)
    return (process.cpuUsage().user - before) / 1000
  }
  let warm = 0
  while (warm < WARMING) warm += passes(20) + 1
  const times = Math.max(1, Math.ceil((ROUND * 20) / (passes(20) + 1)))
  return Math.min(...Array.from({ length: ROUNDS }, () => passes(times))) / times / clusters.length
}
