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

function peer(name: keyof typeof PEERS, quotations: string): string {
  const run = cpuOf(process.env['PYTHON'] ?? 'python3', ['-c', PEERS[name], quotations])
  return run ? run.output : 'not installed'
}

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
console.log('quotations      MB   CPU s  wc -w s  times wc  growth  peak MB  scan MB/s  recall  precision  B-cubed F1  mixed  of ceiling')
let before: Measured | undefined
const finished: (Measured & { readonly path: string })[] = []
for (const size of SIZES) {
  const paths = written(size)
  const words = [0, 1, 2].map(() => cpuOf('wc', ['-w', paths.articles])?.seconds ?? Number.NaN).reduce((a, b) => Math.min(a, b))
  const runs = Array.from({ length: size > 100_000 ? 1 : 2 }, (_, i) => {
    const output = execFileSync('node', [HEAP, built, String(size), seed, i === 0 ? 'score' : 'time'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    })
    const measured: Measured = JSON.parse(output)
    return measured
  })
  const [scored] = runs
  const best = runs.reduce((one, other) => (one.seconds <= other.seconds ? one : other))
  const growth = before ? Math.log(best.seconds / before.seconds) / Math.log(best.quotations / before.quotations) : undefined
  const cells = [
    best.quotations,
    best.megabytes.toFixed(1),
    best.seconds.toFixed(2),
    words.toFixed(3),
    (best.seconds / words).toFixed(1),
    growth?.toFixed(2) ?? '',
    best.peak,
    runs.reduce((scan, run) => Math.max(scan, run.scan), 0).toFixed(0),
    scored?.score?.recall.toFixed(3) ?? '',
    scored?.score?.precision.toFixed(3) ?? '',
    scored?.score?.f1.toFixed(3) ?? '',
    scored?.score?.mixed ?? '',
    scored?.ceiling?.toFixed(3) ?? '',
  ]
  console.log([10, 8, 8, 9, 10, 8, 9, 11, 8, 11, 12, 7, 12].map((width, i) => String(cells[i]).padStart(width)).join(''))
  if (scored?.score) console.log(`  recall by kind ${JSON.stringify(scored.score.recallOf)}`)
  before = best
  finished.push({ ...best, path: paths.quotations })
}
for (const { quotations, seconds, path } of finished.slice(-1)) {
  console.log(`beside ${quotations} quotations in ${seconds.toFixed(2)} CPU s, for the quotations alone:`)
  console.log(`  every pair by rapidfuzz.fuzz.ratio (cut off below 50), one thread: ${peer('rapidfuzz', path)}`)
  console.log(`  DuckDB, word trigrams in at most 50, self-join, not verified: ${peer('duckdb', path)}`)
}
rmSync(folder, { recursive: true })
