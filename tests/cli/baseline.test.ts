import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { baseline } from '../../src/cli/commands/baseline.ts'
import type { Given } from '../../src/cli/flags.ts'
import type { Io } from '../../src/cli/io.ts'
import { type BaselineEntry, readBaseline, writeBaseline } from '../../src/index.ts'

let folder = ''
let file = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-baseline-'))
  file = join(folder, 'b.json')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Papers that print a sentence about the quay, each in its own words. */
function papers(name: string, ...wordings: readonly string[]): string {
  const path = join(folder, name)
  mkdirSync(path, { recursive: true })
  wordings.forEach((words, i) => {
    const text = `"Nobody in this valley had been told that the old quay will ${words} before the vote was called," Ada Brunt said.`
    writeFileSync(join(path, `${i}.txt`), `---\noutlet: Paper ${i}\n---\nA long day.\n\n${text}\n`)
  })
  return path
}

/** Runs `variorum baseline` on a day, and gives what the file then has. */
async function written(day: string, given: Partial<Given>): Promise<readonly BaselineEntry[]> {
  const epoch = String(Date.parse(day) / 1000)
  const io: Io = {
    write: async () => {},
    warn: () => {},
    readInput: async () => new Uint8Array(),
    isWatched: false,
    env: { SOURCE_DATE_EPOCH: epoch, VARIORUM_AUTHOR: 'Desk' },
  }
  expect(await baseline({ paths: [], baseline: file, ...given }, io)).toBe(0)
  return readBaseline(file)
}

const termsOf = (entries: readonly BaselineEntry[]) => entries.map(({ readings, since }) => [readings.join('/'), since] as const)

test('an entry keeps the day it was taken in, however often the file is written', async () => {
  const paths = [papers('a', 'not sink', 'sink', 'not sink')]
  const first = await written('2026-01-01', { paths })
  papers('a', 'not sink', 'sink', 'not lean')

  expect(termsOf(first)).toEqual([['/not', '2026-01-01']])
  for (const given of [{ paths }, { paths, add: true }])
    expect(new Map(termsOf(await written('2026-02-02', given)))).toEqual(
      new Map([
        ['/not', '2026-01-01'],
        ['lean/sink', '2026-02-02'],
      ]),
    )
  expect(await readBaseline(file)).toMatchObject([{ author: 'Desk' }, { author: 'Desk' }])
})

test('what was taken in before anybody wrote down days has none', async () => {
  const paths = [papers('a', 'not sink', 'sink')]
  const undated = (await written('2026-01-01', { paths })).map(({ since: _since, ...entry }) => entry)
  await writeBaseline(file, undated)

  expect(termsOf(await written('2026-02-02', { paths }))).toEqual([['/not', undefined]])
})

test('the same papers write the same bytes', async () => {
  const paths = [papers('a', 'not sink', 'sink', 'not lean', 'not really sink')]
  await written('2026-01-01', { paths })
  const first = readFileSync(file)
  await written('2026-02-02', { paths, jobs: '1' })

  expect(readFileSync(file)).toEqual(first)
})

test('adding from one folder takes nothing from what is known of another', async () => {
  const [one, other] = [papers('a', 'not sink', 'sink'), papers('b', 'soon lean', 'lean')]
  const known = await written('2026-01-01', { paths: [one] })
  const both = await written('2026-02-02', { paths: [other], add: true })

  expect(both).toEqual(expect.arrayContaining([...known]))
  expect(both.length).toBeGreaterThan(known.length)
})

test('where two differences come to be told as one, adding changes nothing: both entries answer for it', async () => {
  const paths = [papers('a', 'really stay', 'stay', 'not really stay', 'not stay')]
  const known = await written('2026-01-01', { paths })
  const parts = known
    .filter(({ readings }) => !readings.join('').includes(' '))
    .map((entry) => ({ ...entry, accepted: true as const, reason: 'asked' }))
  await writeBaseline(file, parts)
  papers('a', 'not really stay', 'stay', 'not really stay', 'stay')

  expect(parts).toHaveLength(2)
  expect(await written('2026-02-02', { paths, add: true, prune: true })).toEqual(parts)
})

test('of what is new only what is as grave as asked for is taken in, and what is known stays', async () => {
  const paths = [papers('a', 'not sink', 'sink')]
  await written('2026-01-01', { paths, 'min-severity': 'critical' })
  papers('a', 'not sink', 'sink', 'not lean')

  expect(termsOf(await written('2026-02-02', { paths, 'min-severity': 'critical' }))).toEqual([['/not', '2026-01-01']])
})

test('what was accepted until a day that has passed is taken in by no writing of the file', async () => {
  const paths = [papers('a', 'not sink', 'sink')]
  const over = (await written('2026-01-01', { paths })).map((entry): BaselineEntry => ({
    ...entry,
    accepted: true,
    reason: 'asked',
    until: '2026-01-31',
  }))
  await writeBaseline(file, over)

  for (const given of [{ paths }, { paths, add: true }, { paths, add: true, prune: true }])
    expect(await written('2026-02-01', given)).toEqual(over)
})
