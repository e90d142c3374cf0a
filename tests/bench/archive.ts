/**
 * What an archive costs: `npx tsx tests/bench/archive.ts [most quotations] [seed] [build]`. All is invented (`generate/`), and done by what is built:
 * `npm run build` first.
 *
 * - Adding: one archive grows tenfold from step to step. Beside it, in the same run, bare extraction of the same articles: adding comes on top of that.
 * - A draft against it: one story of the archive, some of its words changed, in a cold process and in a warm one, and the draft alone.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Article, Quotation } from '../../src/model.ts'
import type { Generated } from './generate/article.ts'
import { generate } from './generate/generate.ts'
import { type Cost, costOf } from './ingest/cost-of.ts'

const [most = '100000', seed = '4711', build = 'dist'] = process.argv.slice(2)
/** Articles of a batch, as `archive add` has them. */
const BATCH = 1000
/** One article in so many is extracted for comparison. */
const SAMPLED = 20
/** A word is changed in so many. */
const CHANGED = 40
const ROUNDS = 3

const root = mkdtempSync(join(tmpdir(), 'variorum-bench-'))
const archive = join(root, 'press.archive')
const draft = join(root, 'draft.txt')
const { addTo, check, extract } = await import(pathToFileURL(resolve(build, 'index.js')).href)

interface Step {
  quotations: number
  articles: number
  /** Of their texts. */
  megabytes: number
  adding: number
  wall: number
  extracting: number
  sampled: number
}

const step: Step = { quotations: 0, articles: 0, megabytes: 0, adding: 0, wall: 0, extracting: 0, sampled: 0 }

const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function printedOf({ article, quotations }: Generated): { readonly article: Article; readonly quotations: readonly Quotation[] } {
  return { article, quotations: quotations.map((each) => ({ ...each, article })) }
}

async function add(batch: readonly Generated[]): Promise<void> {
  const [before, start] = [cpu(), performance.now()]
  await addTo(archive, batch.map(printedOf), '2026-01-01T00:00:00Z')
  step.adding += cpu() - before
  step.wall += (performance.now() - start) / 1000
  for (let i = 0; i < batch.length; i += SAMPLED) {
    const text = batch[i]?.article
    if (!text) continue
    const from = cpu()
    extract(text)
    step.extracting += cpu() - from
    step.sampled += text.text.length / 1e6
  }
}

function writeDraft({ article }: Generated): void {
  const words = article.text.split(/(\s+)/).map((word, i) => (i % CHANGED === 0 && /^[a-z]+$/.test(word) ? `${word}ly` : word))
  writeFileSync(draft, `---\noutlet: The Draft\n---\n${words.join('')}\n`)
}

async function best(args: readonly string[]): Promise<Cost> {
  const all: Cost[] = []
  for (let i = 0; i < ROUNDS; i++) all.push(await costOf([resolve(build, 'cli/bin.js'), ...args, '--fail-on', 'never', '-f', 'json']))
  return all.reduce((least, each) => (each.wall < least.wall ? each : least))
}

async function warm(): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < 2 * ROUNDS; i++) {
    const start = performance.now()
    await check([draft], { against: [archive], jobs: 1 })
    times.push(performance.now() - start)
  }
  return Math.min(...times)
}

const row = (...cells: readonly unknown[]): void => console.log(cells.join('\t'))

async function tell(): Promise<void> {
  const { quotations, articles, megabytes, adding, wall, extracting, sampled } = step
  const size = statSync(archive).size / 1e6
  row(`${quotations} quotations`, `${articles} articles`, `${megabytes.toFixed(0)} MB`)
  row(
    'adding',
    `${adding.toFixed(1)} CPU s`,
    `${wall.toFixed(1)} s`,
    `${(articles / adding).toFixed(0)} articles/s`,
    `${(megabytes / adding).toFixed(2)} MB/s`,
  )
  row('bare extraction', `${(sampled / extracting).toFixed(2)} MB/s`, `share ${(megabytes / adding / (sampled / extracting)).toFixed(2)}`)
  row('file', `${size.toFixed(0)} MB`, `${((size / quotations) * 1e6).toFixed(0)} MB for a million quotations`)
  row('peak of this process', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
  const [against, alone, own] = [await best(['check', draft, '--against', archive]), await best(['check', draft]), await warm()]
  const report = await check([draft], { against: [archive], jobs: 1 })
  row(
    'draft, cold',
    `${against.wall.toFixed(2)} s`,
    `${against.cpu.toFixed(2)} CPU s`,
    `${against.peak.toFixed(0)} MB`,
    `alone ${alone.wall.toFixed(2)} s`,
  )
  row('draft, warm', `${own.toFixed(0)} ms`, JSON.stringify(report.archives))
}

try {
  let batch: Generated[] = []
  let next = 10_000
  let last: Generated | undefined
  for (const one of generate(Number(most), Number(seed))) {
    batch.push(one)
    step.quotations += one.quotations.length
    step.articles += 1
    step.megabytes += one.article.text.length / 1e6
    if (one.quotations.length >= 6 && step.quotations < 5000) last = one
    if (batch.length === BATCH || step.quotations >= next) {
      await add(batch)
      batch = []
    }
    if (step.quotations < next) continue
    if (last) writeDraft(last)
    await tell()
    next *= 10
  }
} finally {
  rmSync(root, { recursive: true })
}
