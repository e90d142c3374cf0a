/**
 * What matching costs and finds, beside other ways, in one run: `npx tsx tests/bench/match.ts [most quotations] [seed]`.
 *
 * Every size runs in a child process of its own, built as it is shipped. Peers that are not installed are left out with a line that says so;
 * PYTHON names an interpreter that has rapidfuzz and duckdb.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate } from './generate/generate.ts'
import { PEERS } from './generate/peers.ts'

const [most = '100000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2)
const SIZES = [1000, 10_000, 100_000, 1_000_000].filter((size) => size <= Number(most))
/** A million quotations with their articles need more than Node gives by default. */
const HEAP = '--max-old-space-size=12000'
const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'))

/** What a child process measured. */
interface Measured {
  readonly quotations: number
  readonly megabytes: number
  readonly seconds: number
  readonly scan: number
  /** Megabytes in memory before matching began, the articles and quotations themselves, and at the most. */
  readonly input: number
  readonly peak: number
  readonly score?: {
    readonly recall: number
    readonly precision: number
    readonly f1: number
    readonly mixed: number
    readonly recallOf: object
  }
  readonly ceiling?: number
}

/** CPU seconds of a command, children included; undefined where it cannot be run. */
function cpuOf(command: string, args: readonly string[]): { readonly seconds: number; readonly output: string } | undefined {
  const before = process.resourceUsage()
  const run = spawnSync('bash', ['-c', 'TIMEFORMAT="%U %S"; time "$@"', 'bash', command, ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (run.status !== 0 || before === undefined) return undefined
  const [user = 0, system = 0] = (run.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return { seconds: user + system, output: run.stdout.trim() }
}

/** Writes the articles, and the quotations alone, a line each. */
function written(size: number): { readonly articles: string; readonly quotations: string } {
  const [articles, quotations] = [join(folder, `${size}.txt`), join(folder, `${size}-quotations.txt`)]
  const [texts, contents]: [string[], string[]] = [[], []]
  for (const { article, quotations: own } of generate(size, Number(seed))) {
    texts.push(article.text)
    for (const { content } of own) contents.push(content)
  }
  writeFileSync(articles, texts.join('\n'))
  writeFileSync(quotations, contents.join('\n'))
  return { articles, quotations }
}

/** What a peer took, in CPU seconds, and what it says of it. */
function peer(name: keyof typeof PEERS, quotations: string): { readonly seconds: number; readonly says: string } {
  const run = cpuOf(process.env['PYTHON'] ?? 'python3', ['-c', PEERS[name], quotations])
  return run ? { seconds: Number.parseFloat(run.output), says: run.output } : { seconds: Number.NaN, says: 'not installed' }
}

function wordCount(path: string): number {
  return [0, 1, 2].map(() => cpuOf('wc', ['-w', path])?.seconds ?? Number.NaN).reduce((a, b) => Math.min(a, b))
}

function measured(size: number, what: 'score' | 'time' | 'alone'): Measured {
  return JSON.parse(execFileSync('node', [HEAP, built, String(size), seed, what], { encoding: 'utf8', maxBuffer: 2 ** 26 }))
}

const growthFrom = (before: Measured | undefined, now: Measured) =>
  before ? Math.log(now.seconds / before.seconds) / Math.log(now.quotations / before.quotations) : undefined

/** The faster of two runs, one where a run takes minutes. */
const faster = (runs: readonly Measured[]) => runs.reduce((one, other) => (one.seconds <= other.seconds ? one : other))

const built = join(folder, 'child.mjs')
execFileSync('npx', [
  'esbuild',
  fileURLToPath(new URL('generate/child.ts', import.meta.url)),
  '--bundle',
  '--platform=node',
  '--format=esm',
  `--outfile=${built}`,
  '--log-level=error',
])
console.log(`seed ${seed}, Node ${process.version}`)
console.log(
  'quotations      MB   CPU s  wc -w s  times wc  growth  input MB  peak MB  scan MB/s  recall  precision  B-cubed F1  mixed  of ceiling',
)
let before: Measured | undefined
let aloneBefore: Measured | undefined
for (const size of SIZES) {
  const paths = written(size)
  const words = wordCount(paths.articles)
  const times = size > 100_000 ? [] : [0, 1].map(() => measured(size, 'time'))
  const scored = measured(size, 'score')
  const best = faster([scored, ...times])
  const cells = [
    best.quotations,
    best.megabytes.toFixed(1),
    best.seconds.toFixed(2),
    words.toFixed(3),
    (best.seconds / words).toFixed(1),
    growthFrom(before, best)?.toFixed(2) ?? '',
    best.input,
    best.peak,
    [scored, ...times].reduce((scan, run) => Math.max(scan, run.scan), 0).toFixed(0),
    scored.score?.recall.toFixed(3) ?? '',
    scored.score?.precision.toFixed(3) ?? '',
    scored.score?.f1.toFixed(3) ?? '',
    scored.score?.mixed ?? '',
    scored.ceiling?.toFixed(3) ?? '',
  ]
  console.log([10, 8, 8, 9, 10, 8, 10, 9, 11, 8, 11, 12, 7, 12].map((width, i) => String(cells[i]).padStart(width)).join(''))
  console.log(`  recall by kind ${JSON.stringify(scored.score?.recallOf)}`)
  before = best

  const alone = faster(size > 100_000 ? [measured(size, 'alone')] : [0, 1].map(() => measured(size, 'alone')))
  const few = wordCount(paths.quotations)
  console.log(
    `  the quotations alone, ${alone.megabytes.toFixed(1)} MB: ${alone.seconds.toFixed(2)} CPU s, ${(alone.seconds / few).toFixed(1)} times wc -w, growth ${growthFrom(aloneBefore, alone)?.toFixed(2) ?? '-'}, ${alone.input} to ${alone.peak} MB`,
  )
  aloneBefore = alone
  if (size < 10_000) continue
  const [pairs, joined] = [peer('rapidfuzz', paths.quotations), peer('duckdb', paths.quotations)]
  console.log(`    every pair by rapidfuzz.fuzz.ratio (cut off below 50), one thread: ${pairs.says}: ${ratio(pairs, alone)}`)
  console.log(`    DuckDB, word trigrams in at most 50, self-join, not verified: ${joined.says}: ${ratio(joined, alone)}`)
}
rmSync(folder, { recursive: true })

function ratio({ seconds }: { readonly seconds: number }, alone: Measured): string {
  return `${(seconds / alone.seconds).toFixed(2)} times as much`
}
