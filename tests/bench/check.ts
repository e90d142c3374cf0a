/**
 * What `check` costs, stage by stage and as a whole: `npx tsx tests/bench/check.ts [articles] [seed]`.
 *
 * The news is invented (`generate/`), articles of some five kilobytes with eight quotations each, written as files. It is read by what is
 * built: `npm run build` first. Every figure is of a process of its own.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate } from './generate/generate.ts'

const [most = '10000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2)
/** How long an article is, and the quotations it then has. */
const [LENGTH, QUOTATIONS] = [2.2, 8.3]
const BUILT = resolve('dist')
const STAGES = ['read', 'extract', 'match', 'collate', 'classify', 'say', 'table'] as const
const root = mkdtempSync(join(tmpdir(), 'variorum-bench-'))

/** What a process cost. */
interface Cost {
  readonly cpu: number
  readonly wall: number
  readonly output: string
}

/** Runs a command; CPU and wall seconds, children included. */
function costOf(command: string, args: readonly string[]): Cost {
  const script = 'TIMEFORMAT="%U %S %R"; time "$@"'
  const run = spawnSync('bash', ['-c', script, 'bash', command, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (run.status !== 0) throw new Error(run.stderr)
  const [user = 0, system = 0, wall = 0] = (run.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return { cpu: user + system, wall, output: run.stdout }
}

/** Writes so many articles, or a few more: an event is reported by all its outlets. */
function written(articles: number): { readonly folder: string; readonly megabytes: number } {
  const folder = join(root, String(articles))
  mkdirSync(folder)
  for (const { article } of generate(articles * QUOTATIONS, Number(seed), LENGTH))
    writeFileSync(join(folder, article.path), `---\noutlet: ${article.outlet}\ndate: ${article.date}\n---\n${article.text}\n`)
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  return { folder, megabytes: bytes / 1e6 }
}

/** CPU seconds that counting the words takes, the least of three. */
function wordCount(folder: string): number {
  const all = join(root, 'all.txt')
  writeFileSync(
    all,
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n'),
  )
  return Math.min(...[0, 1, 2].map(() => costOf('wc', ['-w', all]).cpu))
}

interface Measured {
  readonly articles: number
  readonly quotations: number
  readonly clusters: number
  readonly seconds: Readonly<Record<string, number>>
  readonly peak: number
}

try {
  console.log(`seed ${seed}, Node ${process.version}; CPU seconds`)
  console.log(['articles', 'MB', 'quotations', 'clusters', ...STAGES, 'all', 'growth', '× wc -w', 'peak MB'].map(cell).join(''))
  let last: { readonly articles: number; readonly all: number } | undefined
  for (const size of [1000, 10_000, 100_000].filter((each) => each <= Number(most))) {
    const { folder, megabytes } = written(size)
    const stages = fileURLToPath(new URL('generate/stages.ts', import.meta.url))
    const measured: Measured = JSON.parse(costOf('npx', ['tsx', stages, join(BUILT, 'index.js'), folder]).output)
    const costs = STAGES.map((stage) => measured.seconds[stage] ?? 0)
    const all = costs.reduce((sum, each) => sum + each, 0)
    const growth = last ? Math.log(all / last.all) / Math.log(measured.articles / last.articles) : undefined
    const { articles, quotations, clusters, peak } = measured
    const figures = [articles, megabytes.toFixed(1), quotations, clusters, ...costs.map((each) => each.toFixed(1)), all.toFixed(1)]
    console.log([...figures, growth?.toFixed(2) ?? '', Math.round(all / wordCount(folder)), peak].map(cell).join(''))
    for (const flags of [['--jobs', '1'], []]) {
      const { cpu, wall } = costOf(process.execPath, [join(BUILT, 'cli/bin.js'), 'check', folder, '--fail-on', 'never', ...flags])
      console.log(`  variorum check ${flags.join(' ')}: ${cpu.toFixed(1)} CPU s in ${wall.toFixed(1)} s`)
    }
    last = { articles, all }
  }
} finally {
  rmSync(root, { recursive: true })
}

function cell(value: string | number): string {
  return String(value).padStart(11)
}
