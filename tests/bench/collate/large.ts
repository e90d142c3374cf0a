/** Collates one large cluster in a process of its own, and says what it took: seconds of CPU, loci, megabytes at the most. */
import { clusterOf } from '../../../src/collate/cluster-of.ts'
import { collate } from '../../../src/collate/index.ts'
import { editionsOf } from './chapter.ts'
import { clusterOfEdits } from './clusters.ts'

const [kind, count = '', size = ''] = process.argv.slice(2)
const given = kind === 'edits' ? clusterOfEdits(Number(count), Number(size), 1) : editionsOf(Number(size), Number(count), 2, 7)
const before = process.cpuUsage().user
const { loci } = collate(clusterOf(given))
const seconds = (process.cpuUsage().user - before) / 1e6
console.log(JSON.stringify({ seconds, loci: loci.length, peak: process.resourceUsage().maxRSS / 1024 }))
