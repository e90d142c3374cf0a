/**
 * What classification costs, beside collation and jsdiff on the same clusters in one run, and how it grows:
 * `npx tsx tests/bench/classify.ts [quotations] [seed]`.
 *
 * All times are of the CPU; every set is measured in a process of its own, built as it is shipped.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Measured } from './classify/measure.ts'

const [quotations = '10000', seed = '4711'] = process.argv.slice(2)
// Beside what it imports, which is not all bundled.
const folder = mkdtempSync(resolve('node_modules', '.variorum-bench-'))
const built = join(folder, 'measure.mjs')

function measured(set: string, what: string, count: string | number): object[] {
  const rows: Measured[] = JSON.parse(execFileSync(process.execPath, [built, what, String(count), seed], { encoding: 'utf8' }))
  return rows.map((row) => ({
    set,
    size: row.size,
    clusters: row.clusters,
    witnesses: rounded(row.witnesses),
    discrepancies: rounded(row.discrepancies),
    'collate, ms': rounded(row.collate),
    'classify, ms': rounded(row.classify),
    'a second': Math.round(1000 / row.classify),
    'a witness, µs': rounded((row.classify / row.witnesses) * 1000),
    'diffWords, every pair, ms': row.diffWords && rounded(row.diffWords),
  }))
}

function rounded(value: number): number {
  return Number(value.toPrecision(3))
}

try {
  const source = fileURLToPath(new URL('classify/measure.ts', import.meta.url))
  execFileSync('npx', [
    'esbuild',
    source,
    '--bundle',
    '--packages=external',
    '--platform=node',
    '--format=esm',
    `--outfile=${built}`,
    '--log-level=error',
  ])
  console.log(`seed ${seed}, Node ${process.version}`)
  console.table([
    ...measured('news', 'news', quotations),
    ...measured('corpus', 'corpus', ''),
    ...[2, 20, 200].flatMap((witnesses) => measured('copies', 'copies', witnesses)),
    ...[10, 20, 40, 80, 160, 320].flatMap((witnesses) => measured('edited, 61 words', 'edits', witnesses)),
  ])
} finally {
  rmSync(folder, { recursive: true })
}
