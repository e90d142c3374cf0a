import { spawnSync } from 'node:child_process'
import { mkdirSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { collate } from '../../src/cli/commands/collate.ts'
import { find } from '../../src/cli/commands/find.ts'
import { quotes } from '../../src/cli/commands/quotes.ts'
import type { Io } from '../../src/cli/io.ts'
import { pacing } from '../../src/cli/pace.ts'
import { startProgress } from '../../src/cli/progress.ts'
import { progressLine, type Told } from '../../src/cli/progress-line.ts'
import { generate } from '../bench/generate/generate.ts'

const BIN = resolve('dist/cli/bin.js')
const HAS_TERMINAL = existsSync(BIN) && spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** What a watcher of standard error sees. */
function watched(io: Partial<Io> = {}): { readonly io: Io; readonly seen: string[] } {
  const seen: string[] = []
  return {
    seen,
    io: {
      write: async () => {},
      warn: (text) => seen.push(text),
      readInput: async () => new Uint8Array(),
      isWatched: true,
      env: {},
      ...io,
    },
  }
}

test.each([
  [{ stage: 'reading', done: 0, of: 10_000 } as const, 'reading   ░░░░░░░░░░░░░░░░░░░░   0 % · 0 of 10,000 files'],
  [{ stage: 'reading', done: 0, of: 1, articles: 12_400 } as const, 'reading   ░░░░░░░░░░░░░░░░░░░░   0 % · 0 of 1 file · 12,400 articles'],
  [{ stage: 'matching', done: 0.5, of: 1 } as const, 'matching  ██████████░░░░░░░░░░  50 %'],
  [{ stage: 'collating', done: 12, of: 12 } as const, 'collating ████████████████████ 100 %'],
  [{ stage: 'writing', done: 150, of: 100 } as const, 'writing   ████████████████████ 100 %'],
  [{ stage: 'reading', done: 0, of: 0 } as const, 'reading   ████████████████████ 100 %'],
])('the line says the stage and how much of it is done', (progress, line) => {
  expect(progressLine(progress)).toBe(line)
})

test.each([
  [80, 'reading   ████████░░░░░░░░░░░░  42 % · 1,240 of 2,950 files · 310/s · 6 s left'],
  [78, 'reading   ██░░░░  42 % · 1,240 of 2,950 files · 310/s · 6 s left'],
  [60, 'reading   ██░░░░  42 % · 1,240 of 2,950 files · 6 s left'],
  [50, 'reading   ██░░░░  42 % · 6 s left'],
  [10, 'reading   ██░░░░  42 %'],
])('in %d columns the line says what there is room for', (columns, line) => {
  expect(progressLine({ stage: 'reading', done: 1240, of: 2950, articles: 1200 }, { rate: 310, left: 5.5 }, columns)).toBe(line)
})

test.each([
  [{ rate: 0.42, left: 0.2 }, '0.4/s · 1 s left'],
  [{ rate: 1310.7, left: 99.6 }, '1,311/s · 2 min left'],
  [{ rate: 12.4, left: 9000 }, '12/s · 3 h left'],
  [{ rate: 12.4 }, '12/s'],
])('speed and time are said in few figures', (pace, words) => {
  expect(progressLine({ stage: 'reading', done: 1, of: 9 }, pace)).toMatch(new RegExp(`files · ${words}$`))
})

const read = (done: number): Told => ({ stage: 'reading', done, of: 100, articles: done })

test('how fast files are read, and how long it will take, is told once that can be told', () => {
  const paceOf = pacing()

  expect([paceOf(read(1), 0), paceOf(read(3), 500)]).toEqual([undefined, undefined])
  expect(paceOf(read(21), 2000)).toEqual({ rate: 10, left: 7.9 })
  expect(paceOf({ stage: 'matching', done: 0.1, of: 1 }, 3000)).toBeUndefined()
  expect(paceOf({ stage: 'matching', done: 0.2, of: 1 }, 5000)).not.toHaveProperty('left')
  expect(paceOf({ stage: 'collating', done: 10, of: 30 }, 6000)).toBeUndefined()
  expect(paceOf({ stage: 'collating', done: 20, of: 30 }, 8000)).toMatchObject({ left: 2 })
})

test('of an archive that holds all articles the speed is told, and no time that nobody knows', () => {
  const paceOf = pacing()
  paceOf({ stage: 'reading', done: 0, of: 1, articles: 0 }, 0)

  expect(paceOf({ stage: 'reading', done: 0, of: 1, articles: 900 }, 3000)).toEqual({ rate: 300 })
})

test('whoever waits long is told, each stage at once, and the line is wiped out in the end', () => {
  vi.useFakeTimers()
  const { io, seen } = watched()
  const progress = startProgress(io, { paths: [] })
  progress.tell({ stage: 'reading', done: 1, of: 4 })
  vi.advanceTimersByTime(1000)
  for (const done of [2, 3, 4]) progress.tell({ stage: 'reading', done, of: 4 })
  progress.tell({ stage: 'matching', done: 0, of: 1 })
  progress.end()

  expect(seen.map((text) => text.replace('\r\u001b[K', '').slice(0, 9).trim())).toEqual(['reading', 'matching', ''])
  expect(seen.every((text) => text.startsWith('\r\u001b[K') && !text.includes('\n'))).toBe(true)
})

test.each([
  ['short work', {}, {}, 100],
  ['a pipe', { isWatched: false }, {}, 1000],
  ['a run told to be quiet', {}, { quiet: true }, 1000],
  ['a terminal that cannot go back on a line', { env: { TERM: 'dumb' } }, {}, 1000],
])('%s is told nothing', (_, io, flags, waited) => {
  vi.useFakeTimers()
  const { io: told, seen } = watched(io)
  const progress = startProgress(told, { paths: [], ...flags })
  vi.advanceTimersByTime(waited)
  progress.tell({ stage: 'reading', done: 1, of: 2 })
  progress.end()

  expect(seen).toEqual([])
})

test.each([
  ['quotations that go into a file', quotes, { format: 'jsonl' }, undefined, true],
  ['quotations that are held until all are there', quotes, { format: 'json' }, 80, true],
  ['quotations that are printed as they are found', quotes, {}, 80, false],
  ['places of some words', find, {}, 80, true],
  ['printings that are collated', collate, { format: 'jsonl' }, undefined, true],
])('long work on %s is told, unless it shows by itself', async (_, command, given, columns, isTold) => {
  let now = 0
  vi.spyOn(Date, 'now').mockImplementation(() => (now += 400))
  const folder = mkdtempSync(join(tmpdir(), 'variorum-progress-'))
  const { io, seen } = watched(columns === undefined ? {} : { columns })
  try {
    const news = join(folder, 'news')
    mkdirSync(news)
    for (const name of ['a.txt', 'b.txt', 'c.txt']) writeFileSync(join(news, name), '“We never sold the old ferry,” Ada Brunt said.\n')
    const witnesses = ['A', 'B'].map((id) => ({ id, content: 'We never sold the old ferry' }))
    writeFileSync(join(folder, 'inputs.jsonl'), `${JSON.stringify({ witnesses })}\n`.repeat(3))
    const paths = { quotes: [news], find: ['the old ferry', news], collate: [join(folder, 'inputs.jsonl')] }
    await command({ paths: command === quotes ? paths.quotes : command === find ? paths.find : paths.collate, ...given }, io)
    expect(seen.some((text) => /█+░* +\d+ %/.test(text))).toBe(isTold)
    expect(seen.at(-1)).toBe(isTold ? '\r\u001b[K' : undefined)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test.skipIf(!HAS_TERMINAL)('on a terminal the line moves on from stage to stage, and nothing of it gets into the report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-progress-'))
  const [news, report] = [join(folder, 'news'), join(folder, 'report.json')]
  try {
    spawnSync('mkdir', [news])
    for (const { article } of generate(6000, 5)) writeFileSync(join(news, article.path), article.text)
    const command = `'${process.execPath}' '${BIN}' check '${news}' -f json --fail-on never --jobs 1 > '${report}'`
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8', env: { ...process.env, TERM: 'xterm' } })

    expect(stdout).toMatch(/matching +[█░]+ +\d+ %/)
    expect(new Set(stdout.match(/collating +[█░]+ +\d+ %/g)).size).toBeGreaterThan(1)
    expect(stdout.endsWith('\r\u001b[K')).toBe(true)
    expect(spawnSync('grep', ['-c', '█', report], { encoding: 'utf8' }).stdout.trim()).toBe('0')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
