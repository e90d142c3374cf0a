/**
 * What reading costs: `npx tsx tests/bench/ingest.ts [pages] [seed] [build] [most files]`. All is invented, and read by what is built:
 * `npm run build` first.
 *
 * - Pages (`generate/page.ts`) beside bare Readability on linkedom: blocks of pages are read by turns, all by us and then by Readability alone,
 *   in one thread; what is counted is the CPU time of the process.
 * - The same pages by `variorum read` in one thread and in two.
 * - One story after the other in every format.
 * - Short texts, 100 to 100,000 of them: time and memory.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { written } from '../ingest/written/written.ts'
import type { Generated } from './generate/article.ts'
import { generate } from './generate/generate.ts'
import { pageOf } from './generate/page.ts'
import { type Cost, costOf } from './ingest/cost-of.ts'
import { dice } from './news.ts'

const [pages = '1500', seed = String(Date.now() % 1_000_000), build = 'dist', most = '100000'] = process.argv.slice(2)
/** How long an article is, and the quotations it then has. */
const [LENGTH, QUOTATIONS] = [2.2, 8.3]
/** Pages of a block, and blocks that warm the process up. */
const [BLOCK, WARM] = [50, 4]
/** Stories that are written in every format; of each the first so many warm the process up. */
const [STORIES, COLD] = [120, 40]
/** Files of a folder. */
const FOLDER = 1000

const root = mkdtempSync(join(tmpdir(), 'variorum-bench-'))
const { ingest } = await import(pathToFileURL(resolve(build, 'index.js')).href)

interface Files {
  readonly folder: string
  readonly files: readonly string[]
  readonly bytes: number
}

function put(name: string, contents: Iterable<readonly [name: string, content: string | Uint8Array]>): Files {
  const folder = join(root, name)
  const files: string[] = []
  let bytes = 0
  for (const [file, content] of contents) {
    const inner = join(folder, String(Math.floor(files.length / FOLDER)))
    if (files.length % FOLDER === 0) mkdirSync(inner, { recursive: true })
    files.push(join(inner, file))
    bytes += Buffer.byteLength(content)
    writeFileSync(files.at(-1) ?? '', content)
  }
  return { folder, files, bytes }
}

/** CPU seconds of this process that some work takes. */
async function cpuOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

async function ours(files: readonly string[]): Promise<void> {
  for await (const document of ingest(files, { defaults: {}, metadata: [] }))
    if (document.kind === 'skipped') throw new Error(`${document.path}: ${document.reason}`)
}

async function bare(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const { document } = parseHTML(readFileSync(file, 'utf8'))
    if (!new Readability(document).parse()?.textContent) throw new Error(file)
  }
}

async function besideReadability({ files, bytes }: Files): Promise<void> {
  const spent = { ours: 0, Readability: 0 }
  for (let at = 0; at < files.length; at += BLOCK) {
    const block = files.slice(at, at + BLOCK)
    const [own, others] = [await cpuOf(() => ours(block)), await cpuOf(() => bare(block))]
    if (at < WARM * BLOCK) continue
    spent.ours += own
    spent.Readability += others
  }
  const counted = files.length - WARM * BLOCK
  for (const [name, seconds] of Object.entries(spent)) row(name, ...rates(counted, (bytes / files.length) * counted, seconds))
  row('share', (spent.Readability / spent.ours).toFixed(2))
}

async function threads({ folder }: Files): Promise<void> {
  const best = new Map<string, Cost>()
  for (let i = 0; i < 3; i += 1)
    for (const jobs of ['1', '2']) {
      const cost = await costOf([resolve(build, 'cli/bin.js'), 'read', folder, '-f', 'jsonl', '--jobs', jobs])
      const other = best.get(jobs)
      if (!other || cost.wall < other.wall) best.set(jobs, cost)
    }
  const [one, two] = [best.get('1'), best.get('2')]
  if (!one || !two) return
  for (const [jobs, { wall, cpu, busiest, peak }] of best)
    row(
      `${jobs} jobs`,
      `${wall.toFixed(1)} s`,
      `CPU ${cpu.toFixed(1)} s`,
      `busiest thread ${busiest.toFixed(1)} s`,
      `${peak.toFixed(0)} MB`,
    )
  row('times', (one.wall / two.wall).toFixed(2), `busiest thread ${(one.busiest / two.busiest).toFixed(2)}`)
}

async function everyFormat(articles: readonly Generated[]): Promise<void> {
  const byName = new Map<string, [string, Uint8Array][]>()
  for (const [i, { article }] of articles.entries()) {
    const { text, outlet = '', date = '' } = article
    const url = `https://news.example/${i}`
    const story = {
      outlet,
      title: `Story ${i}`,
      author: 'Ada Brunt',
      date,
      url,
      itemId: `urn:x:${i}`,
      language: 'en',
      paragraphs: text.split('\n\n'),
    }
    for (const { name, bytes } of await written(() => story)) {
      const files = byName.get(name) ?? []
      byName.set(name, files)
      files.push([`${i}-${name}`, bytes])
    }
  }
  for (const [name, contents] of byName) {
    const { files, bytes } = put(name, contents)
    await ours(files.slice(0, COLD))
    const seconds = await cpuOf(() => ours(files.slice(COLD)))
    row(name, ...rates(files.length - COLD, (bytes / files.length) * (files.length - COLD), seconds))
  }
}

async function memory(articles: readonly Generated[]): Promise<void> {
  let last: { readonly count: number; readonly cpu: number } | undefined
  for (const count of [100, 1000, 10_000, 100_000].filter((each) => each <= Number(most))) {
    const texts = function* () {
      for (let i = 0; i < count; i += 1)
        yield [`${i}.txt`, `${articles[i % articles.length]?.article.text.slice(0, 2000) ?? ''}\n\nNumber ${i}.\n`] as const
    }
    const { folder } = put(String(count), texts())
    for (const jobs of ['1', '2']) {
      const { cpu, peak } = await costOf([resolve(build, 'cli/bin.js'), 'read', folder, '-f', 'jsonl', '--jobs', jobs])
      const growth = jobs === '1' && last ? Math.log(cpu / last.cpu) / Math.log(count / last.count) : undefined
      row(
        `${count} files`,
        `${jobs} jobs`,
        `CPU ${cpu.toFixed(1)} s`,
        growth === undefined ? '' : `growth ${growth.toFixed(2)}`,
        `${peak.toFixed(0)} MB`,
      )
      if (jobs === '1') last = { count, cpu }
    }
  }
}

const rates = (count: number, bytes: number, seconds: number): string[] => [
  `${(count / seconds).toFixed(0)} a second`,
  `${(bytes / 1e6 / seconds).toFixed(1)} MB/s`,
  `${((seconds / count) * 1000).toFixed(2)} ms each`,
]

function row(...cells: readonly string[]): void {
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(16) : cell.padStart(24))).join(''))
}

try {
  const roll = dice(Number(seed))
  const articles = Array.from(generate(Number(pages) * QUOTATIONS, Number(seed), LENGTH))
  const all = put(
    'pages',
    articles.map((generated, i) => [`${String(i).padStart(6, '0')}.html`, pageOf(generated, roll)]),
  )
  console.log(`${all.files.length} pages, ${(all.bytes / 1e6).toFixed(1)} MB, seed ${seed}, Node ${process.version}`)
  await besideReadability(all)
  await threads(all)
  await everyFormat(articles.slice(0, STORIES))
  await memory(articles)
} finally {
  rmSync(root, { recursive: true })
}
