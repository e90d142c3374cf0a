/**
 * What the gate costs: `npx tsx tests/bench/gate.ts`. Invented findings of one discrepancy each against a baseline of four times as many entries:
 * all known by id; all known by their place alone; all known by half their place; none known.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readBaseline, writeBaseline } from '../../src/gate/baseline.ts'
import { baselineOf, gate } from '../../src/gate/index.ts'
import { judged } from '../judged.ts'
import { reportOf } from '../report-of.ts'
import { dice } from './news.ts'

const COMMON =
  'the of and to a in that it is was for on with he as you at by not this had but from or have an they which one were all'.split(' ')
const roll = dice(4711)
const word = (): string =>
  roll() < 0.6 ? (COMMON[Math.floor(COMMON.length * roll() ** 2)] ?? 'the') : `w${Math.floor(20_000 * roll() ** 3)}`

/** A sentence of twelve words, one of which another paper prints otherwise, or leaves out. */
function cluster(id: number) {
  const words = Array.from({ length: 12 }, word)
  const at = 4 + Math.floor(roll() * 4)
  const other = roll() < 0.4 ? '-' : `${word()}x`
  return judged({ A: words.toSpliced(at, 1, `x${id}`).join(' '), B: words.toSpliced(at, 1, other).join(' ') }, [{ at: `x${id}` }], {
    id: `q-${id}`,
  })
}

/** CPU milliseconds. */
function cost(work: () => void): number {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  return Math.round((user + system) / 1000)
}

const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'))
try {
  console.log(['findings', 'entries', 'by id', 'by place', 'by half of it', 'none known', 'read'].map((name) => name.padStart(14)).join(''))
  for (const size of [1250, 5000]) {
    const all = Array.from({ length: size * 4 }, (_, i) => cluster(i))
    const entries = baselineOf(reportOf(all))
    const report = reportOf(all.slice(0, size))
    const renamed = entries.map((entry, i) => ({ ...entry, id: `d-z${i}` }))
    const moved = renamed.map((entry) => ({
      ...entry,
      context: { ...entry.context, before: entry.context.before.replace(/^\S+/, 'elsewhere') },
    }))
    const others = reportOf(Array.from({ length: size }, (_, i) => cluster(i + 1e6)))
    const file = join(folder, 'b.json')
    await writeBaseline(file, entries)
    const began = process.cpuUsage()
    await readBaseline(file)
    const reading = process.cpuUsage(began)
    const costs = [[report, entries] as const, [report, renamed] as const, [report, moved] as const, [others, entries] as const].map(
      ([one, known]) => cost(() => gate(one, known)),
    )
    console.log(
      [size, entries.length, ...costs, Math.round((reading.user + reading.system) / 1000)]
        .map((each) => String(each).padStart(14))
        .join(''),
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}
