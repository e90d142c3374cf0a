/**
 * What collation costs, beside CollateX and jsdiff on the same clusters in one run, and how it grows: `npx tsx tests/bench/collate.ts`.
 *
 * All times are of the CPU; every line is measured in a process of its own, built as it is shipped. PYTHON names an interpreter that has
 * CollateX; without one its columns are empty.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { GivenCluster } from '../../src/collate/cluster-of.ts'
import { clusterOfEdits, clusterOfNews } from './collate/clusters.ts'
import { collatex } from './collate/collatex.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'))

function built(name: string): string {
  const file = join(folder, `${name}.mjs`)
  const source = fileURLToPath(new URL(`collate/${name}.ts`, import.meta.url))
  execFileSync('npx', ['esbuild', source, '--bundle', '--platform=node', '--format=esm', `--outfile=${file}`, '--log-level=error'])
  return file
}

const run = (program: string, ...args: readonly (string | number)[]): Record<string, number> =>
  JSON.parse(execFileSync(process.execPath, [program, ...args.map(String)], { encoding: 'utf8' }))

const [small, large] = [built('small'), built('large')]

function measure(name: string, clusters: readonly GivenCluster[], isWithPeer = true): object {
  const file = join(folder, 'clusters.jsonl')
  writeFileSync(file, clusters.map((cluster) => JSON.stringify(cluster)).join('\n'))
  const { ours = Number.NaN, jsdiff } = run(small, file)
  const theirs = isWithPeer ? collatex(file) : undefined
  return {
    clusters: name,
    ms: Number(ours.toPrecision(3)),
    'jsdiff, every pair, ms': jsdiff && Number(jsdiff.toPrecision(3)),
    'CollateX, ms': theirs && Number(theirs.toPrecision(4)),
    'times as fast': theirs && Math.round(theirs / ours),
  }
}

const clustersOf = (witnesses: number, words: number): GivenCluster[] =>
  Array.from({ length: witnesses > 40 ? 1 : 5 }, (_, i) => clusterOfEdits(witnesses, words, i + 1))

const SIZES = Array.from({ length: 19 }, (_, i) => i + 2)
console.table([
  measure(
    'as papers print, 2 to 20 × 20, as many of each',
    SIZES.map((witnesses) => clusterOfNews(witnesses, 20, witnesses)),
  ),
  measure(
    'edited, 2 to 20 × 20, as many of each',
    SIZES.map((witnesses) => clusterOfEdits(witnesses, 20, witnesses)),
  ),
  ...[2, 5, 10, 20].map((witnesses) => measure(`edited, ${witnesses} × 20`, clustersOf(witnesses, 20))),
  measure('edited, 20 × 60', clustersOf(20, 60)),
  measure('edited, 80 × 61', clustersOf(80, 61)),
  measure('edited, 160 × 61', clustersOf(160, 61), false),
  measure('edited, 320 × 61', clustersOf(320, 61), false),
])

const LARGE = [
  ['edits', 200, 500],
  ['edits', 1000, 61],
  ['edits', 3000, 61],
  ['editions', 5, 70_000],
  ['editions', 5, 560_000],
] as const
console.table(
  LARGE.map(([kind, witnesses, size]) => {
    const { seconds, loci, peak = Number.NaN } = run(large, kind, witnesses, size)
    return {
      cluster: `${witnesses} × ${size} ${kind === 'edits' ? 'words' : 'characters'}`,
      'CPU s': seconds,
      loci,
      'peak MB': Math.round(peak),
    }
  }),
)
rmSync(folder, { recursive: true })
