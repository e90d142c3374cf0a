import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { baselineOf, gate } from '../../src/gate/index.ts'
import type { Report } from '../../src/model.ts'
import { baselineIn, later, newIn, read } from './known.ts'
import { news, type Story } from './news.ts'

const RUNS = { numRuns: 40 }

/** Who prints what: an utterance in one wording each. */
const paper = (number: number, ...paragraphs: readonly string[]): Story => ({
  name: `paper-${number}.txt`,
  text: `---\noutlet: Paper ${number}\n---\n${[`Paper ${number} reports on a long day.`, ...paragraphs].join('\n\n')}\n`,
})
const said = (words: string) => `"${words}," Ada Brunt said.`

/** Where two things that differ stand side by side, who agrees with whom decides which words are taken together. */
function standsApart({ findings }: Report): boolean {
  return findings.every(({ discrepancies }) => {
    const loci = discrepancies.flatMap((each) => each.loci).toSorted((a, b) => a - b)
    return loci.every((at, i) => i === 0 || at - (loci[i - 1] ?? 0) > 1)
  })
}

test('papers that agree with one or another add nothing new', async () => {
  await fc.assert(
    fc.asyncProperty(news, fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), async (stories, which) => {
      const joining = which.map((number, i) => {
        const { text } = stories[number % stories.length]!
        return { name: `later-${i}.txt`, text: text.replace(/outlet: .*/, `outlet: Later ${i}`).replace('Paper', 'Another paper') }
      })
      fc.pre(standsApart(await read(stories)))
      const report = await later([...stories, ...joining], stories)
      expect(newIn(report)).toEqual([])
      expect(report.baseline.absent).toEqual([])
    }),
    RUNS,
  )
})

test('a paper that prints what another prints takes its story back, and nothing is new or gone', async () => {
  await fc.assert(
    fc.asyncProperty(news, fc.nat(), async (stories, which) => {
      const { text } = stories[which % stories.length]!
      fc.pre(standsApart(await read(stories)))
      const twice = [...stories, { name: 'paper-9.txt', text: text.replaceAll(/Paper \d/g, 'Paper 9') }]
      const report = await later(stories, twice)
      expect(newIn(report)).toEqual([])
      expect(report.baseline.absent).toEqual([])
    }),
    RUNS,
  )
})

test.each([
  [
    'two words left out by one and one of them by another',
    ['the old quay will not really sink', 'the old quay will sink', 'the old quay will not sink'],
  ],
  [
    'a word in front and one behind',
    ['we stay because the tide turns', 'we stay really because the tide turns', 'we stay because really the tide turns'],
  ],
])('%s: who agrees with whom may change what is told as one, and nothing is new', async (_, wordings) => {
  const stories = wordings.map((words, i) => paper(i, said(`Nobody in this valley had been told that ${words} before the vote was called`)))
  const baseline = await baselineIn(stories)
  expect(baseline.length).toBeGreaterThan(1)
  for (const { text } of stories) {
    const joining = Array.from({ length: 4 }, (__, i) => ({ name: `later-${i}.txt`, text: text.replaceAll(/Paper \d/g, `Later ${i}`) }))
    const report = await read([...stories, ...joining], { baseline })
    expect(newIn(report)).toEqual([])
    expect(report.baseline.absent).toEqual([])
  }
})

const WHOLE =
  'We promised the narrow bridge before winter because the warden and the council asked us. Nobody in the valley had refused us a single stone until the flooded quarry was auctioned'
const [FIRST = '', SECOND = ''] = WHOLE.split(/(?<=\.) /)
const OTHER_FIRST = FIRST.replace('narrow', 'crooked')
const OTHER_SECOND = SECOND.replace('single', 'rusty')
const APART = [
  paper(0, said(FIRST.slice(0, -1))),
  paper(1, said(OTHER_FIRST.slice(0, -1))),
  paper(2, said(SECOND)),
  paper(3, said(OTHER_SECOND)),
]
const JOINING = paper(4, said(WHOLE))

test('two clusters that a paper joins, by quoting both at once, are known by what was known of each', async () => {
  const before = await read(APART)
  const report = await later([...APART, JOINING], APART)

  expect(before.counts.clusters).toBe(2)
  expect(report.counts.clusters).toBe(1)
  expect(baselineOf(before)).toHaveLength(2)
  expect(newIn(report)).toEqual([])
  expect(report.baseline.absent).toEqual([])
})

test('a cluster that falls apart, as the paper that held it together is gone, is known all the same', async () => {
  const report = await later(APART, [...APART, JOINING])

  expect(report.counts.clusters).toBe(2)
  expect(newIn(report)).toEqual([])
  expect(report.baseline.absent).toEqual([])
})

test('one discrepancy mended and another made in the same article is one gone and one new', async () => {
  const before = [paper(0, said(WHOLE)), paper(1, said(WHOLE.replace('narrow', 'crooked')))]
  const after = [paper(0, said(WHOLE)), paper(1, said(WHOLE.replace('single', 'rusty')))]
  const report = await later(after, before)

  expect(newIn(report)).toHaveLength(1)
  expect(report.counts.new).toBe(1)
  expect(report.baseline.absent.map(({ readings }) => readings)).toEqual([['crooked', 'narrow']])
})

test('a word that two papers swap for another in the same place is new', async () => {
  const before = [paper(0, said(WHOLE)), paper(1, said(WHOLE.replace('narrow', 'crooked')))]
  const after = [paper(0, said(WHOLE)), paper(1, said(WHOLE.replace('narrow', 'ancient')))]
  const report = await later(after, before)

  expect(newIn(report)).toHaveLength(1)
  expect(report.baseline.absent).toHaveLength(1)
})

test('the same slip in two places of one quotation, one of them mended and made in a third, is new', async () => {
  const words = WHOLE.split(' ')
  const without = (at: number) => words.toSpliced(at, 1).join(' ')
  const places = words.flatMap((word, at) => (word === 'the' ? [at] : []))
  expect(places.length).toBeGreaterThan(2)
  const [one = 0, , third = 0] = places
  const report = await later([paper(0, said(WHOLE)), paper(1, said(without(third)))], [paper(0, said(WHOLE)), paper(1, said(without(one)))])

  expect(newIn(report)).toHaveLength(1)
  expect(report.baseline.absent).toHaveLength(1)
})

test('whatever one word is mended and another changed, the change is new', async () => {
  const words = WHOLE.split(' ')
  const changed = (at: number) => words.toSpliced(at, 1, 'chimney').join(' ')
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: words.length - 1 }), fc.nat({ max: words.length - 1 }), async (mended, made) => {
      fc.pre(mended !== made)
      const report = await later(
        [paper(0, said(WHOLE)), paper(1, said(changed(made)))],
        [paper(0, said(WHOLE)), paper(1, said(changed(mended)))],
      )
      expect(report.counts.new).toBeGreaterThan(0)
      expect(report.baseline.absent).toHaveLength(1)
    }),
    RUNS,
  )
})

const SEVERITIES = ['minor', 'major', 'critical'] as const

test('what another version takes for another kind, or for graver, is reclassified and never new', async () => {
  await fc.assert(
    fc.asyncProperty(news, fc.constantFrom(...SEVERITIES), async (stories, severity) => {
      const baseline = (await baselineIn(stories)).map((entry) => ({ ...entry, kind: 'quantifier-change', severity }))
      const { findings, counts } = await read(stories, { baseline })
      const all = findings.flatMap(({ discrepancies }) => discrepancies).filter(({ state }) => state !== 'new')

      expect(counts.new).toBe(0)
      expect(all).toHaveLength(baseline.length)
      for (const each of all)
        expect(each.reclassified).toBe(each.kind !== 'quantifier-change' || each.severity !== severity ? true : undefined)
    }),
    RUNS,
  )
})

test.each(['corpus/council/footbridge', 'corpus/wire/quay-fire', 'corpus/politics/veto'])(
  'a house that takes every kind in %s for critical, or for minor, is told nothing new',
  async (folder) => {
    const before = await check([folder])
    const kinds = new Set(before.findings.flatMap(({ discrepancies }) => discrepancies.map(({ kind }) => kind)))
    for (const level of SEVERITIES) {
      const profile = { name: 'house', kinds: Object.fromEntries(Array.from(kinds, (kind) => [kind, level])) }
      const whole = await check([folder], { baseline: baselineOf(before, { least: 'info' }), profile })
      expect({ level, new: newIn(whole) }).toEqual({ level, new: [] })
      expect(whole.findings.some(({ discrepancies }) => discrepancies.some(({ reclassified }) => reclassified))).toBe(true)
    }
  },
)

test('the saved report of the base branch knows all that it has, however slight', async () => {
  await fc.assert(
    fc.asyncProperty(news, async (stories) => {
      const base = await read(stories)
      const { findings } = gate(base, baselineOf(base, { least: 'info' }))
      expect(new Set(findings.flatMap(({ discrepancies }) => discrepancies.map(({ state }) => state)))).not.toContain('new')
    }),
    RUNS,
  )
})
