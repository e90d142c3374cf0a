/**
 * What it costs to check articles again after one of them changed: `npx tsx tests/bench/watch.ts [articles] [seed] [build]`.
 *
 * The news is invented (`generate/`), articles of some five kilobytes with eight quotations each, written as files, and checked by what is
 * built. Each cell is of several changes, in milliseconds of one warm process, from the change to the report: the shortest time, which a busy
 * machine lengthens least, and the median. `anew` is a whole check in the same process, `times` how many changes that makes, by the shortest.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { generate } from './generate/generate.ts'
import { dice } from './news.ts'

const [most = '2000', seed = '4711', build = 'dist'] = process.argv.slice(2)
/** How long an article is, and the quotations it then has. */
const [LENGTH, QUOTATIONS] = [2.2, 8.3]
const [WARM, TIMES] = [12, 9]
const { check, openSession }: typeof import('../../src/index.ts') = await import(join(resolve(build), 'index.js'))
const root = mkdtempSync(join(tmpdir(), 'variorum-watch-'))
const roll = dice(Number(seed))
const pick = <T>(all: readonly T[]): T => all[Math.floor(roll() * all.length)]!

/** Writes so many articles, or a few more: an event is reported by all its outlets. */
function written(articles: number): string {
  const folder = join(root, String(articles))
  mkdirSync(folder)
  for (const { article } of generate(articles * QUOTATIONS, Number(seed), LENGTH))
    writeFileSync(join(folder, article.path), `---\noutlet: ${article.outlet}\ndate: ${article.date}\n---\n${article.text}\n`)
  return folder
}

function rewrite(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, change(text))
}

/** Puts a word in the place of another, in quotation marks or outside them. */
function exchange(text: string, inMarks: boolean, put: string): string {
  const from = text.indexOf('\n---\n') + 5
  const places = Array.from(text.matchAll(/ \p{Ll}{3,} /gu), ({ index }) => index).filter((at) => at > from)
  const isInMarks = (at: number): boolean => (text.slice(from, at).match(/["“”]/g) ?? []).length % 2 === 1
  const at = pick(places.filter((place) => isInMarks(place) === inMarks))
  return `${text.slice(0, at)} ${put} ${text.slice(text.indexOf(' ', at + 1) + 1)}`
}

/** What people do to articles, and how it is undone. */
const CHANGES: Readonly<Record<string, (path: string, folder: string) => void>> = {
  quotation: (path) => rewrite(path, (text) => exchange(text, true, 'lighthouse')),
  prose: (path) => rewrite(path, (text) => exchange(text, false, 'lighthouse')),
  'common word': (path) => rewrite(path, (text) => exchange(text, false, 'the')),
  'new article': (path, folder) =>
    writeFileSync(join(folder, `new-${Math.floor(roll() * 1e9)}.txt`), readFileSync(pick(paths(folder)), 'utf8').slice(0, 4000)),
  renamed: (path) => renameSync(path, path.replace(/(\w)\.txt$/, '$1x.txt')),
  gone: (path) => rmSync(path),
}

const paths = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name))

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const least = (all: readonly number[]): number => Math.min(...all)
const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

try {
  console.log(['articles', ...Object.keys(CHANGES), 'anew', 'times'].map(cell).join(''))
  for (const size of [125, 250, 500, 1000, 2000].filter((each) => each <= Number(most))) {
    const folder = written(size)
    const session = openSession([folder], { jobs: 1 })
    await session.report()
    const again = async (change: (path: string, folder: string) => void): Promise<number> => {
      change(pick(paths(folder)), folder)
      return timed(() => session.report())
    }
    for (let i = 0; i < WARM; i += 1) await again(CHANGES['prose']!)
    const costs: number[][] = []
    for (const change of Object.values(CHANGES)) {
      const all: number[] = []
      for (let i = 0; i < TIMES; i += 1) all.push(await again(change))
      costs.push(all)
    }
    const anew: number[] = []
    for (let i = 0; i < 3; i += 1) anew.push(await timed(() => check([folder], { jobs: 1 })))
    const cells = [...costs, anew].map((all) => `${least(all).toFixed(0)} ${median(all).toFixed(0)}`)
    console.log([paths(folder).length, ...cells, (least(anew) / median(costs.map(least))).toFixed(1)].map(cell).join(''))
  }
} finally {
  rmSync(root, { recursive: true })
}

function cell(value: string | number): string {
  return String(value).padStart(12)
}
