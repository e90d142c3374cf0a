import * as fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { baselineOf } from '../../src/gate/index.ts'
import { renderReport } from '../../src/report/index.ts'
import { baselineIn, later, newIn } from './known.ts'
import { news, type Story } from './news.ts'

const RUNS = { numRuns: 40 }

/** Stories in which something above info differs. */
async function differing(stories: readonly Story[]): Promise<boolean> {
  return (await baselineIn(stories)).length > 0
}

test('the generated papers differ often enough for these laws to mean something', async () => {
  const differ = await Promise.all(fc.sample(news, { numRuns: 40, seed: 11 }).map(differing))
  expect(differ.filter(Boolean).length).toBeGreaterThan(20)
})

const CORPUS = 'corpus'
const cases = readdirSync(CORPUS).flatMap((theme) => readdirSync(join(CORPUS, theme)).map((name) => join(CORPUS, theme, name)))

test.each(cases)('of %s nothing is new and nothing gone the second time', async (folder) => {
  const baseline = baselineOf(await check([folder]))
  const again = await check([folder], { baseline })

  expect(newIn(again)).toEqual([])
  expect(again.counts.new).toBe(0)
  expect(again.baseline).toEqual({ absent: [] })
})

test('of all stories together nothing is new and nothing gone the second time, and the bytes are the same', async () => {
  const baseline = baselineOf(await check([CORPUS]))
  const [once, twice] = await Promise.all([check([CORPUS], { baseline }), check([CORPUS], { baseline, jobs: 1 })])

  expect(once.counts.new).toBe(0)
  expect(once.baseline).toEqual({ absent: [] })
  expect(await renderReport(once, 'json')).toBe(await renderReport(twice, 'json'))
})

test('what each story is known by is known when all are read together', async () => {
  const alone = (await Promise.all(cases.map((folder) => check([folder])))).flatMap((report) => baselineOf(report))
  const together = await check([CORPUS], { baseline: alone })

  expect(newIn(together)).toEqual([])
  expect(together.baseline.absent).toEqual([])
})

const WRAPPED = (stories: readonly Story[]) => stories.map(({ name, text }) => ({ name, text: reflowed(text) }))

const LAWS: readonly (readonly [string, (stories: readonly Story[]) => readonly Story[]])[] = [
  ['read again', (stories) => stories],
  ['read in another order', (stories) => stories.toReversed()],
  ['renamed', (stories) => stories.map((story, i) => ({ ...story, name: `zz-${stories.length - i}.txt` }))],
  ['moved into folders of their own', (stories) => stories.map((story, i) => ({ ...story, name: `${9 - i}/archive/${story.name}` }))],
  [
    'under new outlets',
    (stories) => stories.map(({ name, text }, i) => ({ name, text: text.replace(/outlet: .*/, `outlet: Weekly ${9 - i}`) })),
  ],
  ['dated', (stories) => stories.map(({ name, text }, i) => ({ name, text: text.replace('---\n', `---\ndate: 2024-05-0${9 - i}\n`) }))],
  [
    'with paragraphs before and after',
    (stories) =>
      stories.map(({ name, text }) => ({ name, text: text.replace('\n\n', '\n\nA dry summer had gone before.\n\nNobody minded.\n\n') })),
  ],
  ['with their lines broken elsewhere', WRAPPED],
  ['with typographic marks', (stories) => stories.map(({ name, text }) => ({ name, text: text.replace(/"([^"]+)"/g, '“$1”') }))],
  [
    'joined by copies of themselves',
    (stories) => [
      ...stories,
      ...stories.map(({ name, text }, i) => ({ name: `copy-${name}`, text: text.replace(/outlet: .*/, `outlet: Copy ${i}`) })),
    ],
  ],
]

/** Breaks the lines of every paragraph after sixty columns, not those of a headline; where every line is a paragraph, it stays one. */
function reflowed(text: string): string {
  const [, head = '', body = text] = /^(---\n[^]*?\n---\n)([^]*)$/.exec(text) ?? []
  return /[^\n]\n[^\n]/.test(body.trim()) ? text : head + body.replace(/.{100,}/g, (line) => line.replace(/(.{60,}?) /g, '$1\n'))
}

/** From so many broken lines on, nobody takes each of them for a paragraph. */
const TELLING = 8
const breaksIn = (text: string) => text.split('\n').length

test.each(LAWS)('nothing is new and nothing gone in papers %s', async (_, change) => {
  await fc.assert(
    fc.asyncProperty(news, async (stories) => {
      const report = await later(change(stories), stories)
      expect(newIn(report)).toEqual([])
      expect(report.baseline.absent).toEqual([])
    }),
    RUNS,
  )
})

test.each(LAWS)('nothing is new and nothing gone in the stories of the corpus %s', async (_, change) => {
  for (const folder of cases) {
    const before = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
    const after = change(before).map((story) => {
      const original = before.find(({ name }) => name === story.name) ?? story
      const added = breaksIn(story.text) - breaksIn(original.text)
      return change === WRAPPED && added < TELLING ? original : story
    })
    const report = await later(after, before)
    expect({ folder, new: newIn(report), absent: report.baseline.absent }).toEqual({ folder, new: [], absent: [] })
  }
})
