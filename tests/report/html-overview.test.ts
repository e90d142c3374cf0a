import { expect, test } from 'vitest'
import type { Report, ReportedDiscrepancy, Severity, State } from '../../src/model.ts'
import { facetsOf } from '../../src/report/html/facets.ts'
import { editionOf } from '../../src/report/html/edition.ts'
import { filtered } from '../../src/report/html/filtered.ts'
import { sentenceOn } from '../../src/report/html/overview.ts'
import { SEVERITIES } from '../../src/report/severities.ts'
import { NEWS } from './html-news.ts'
import { page, textOf } from './html-page.ts'
import { newsOf } from './news.ts'

const PLAIN = { minSeverity: 'minor', verbose: false, colour: false, width: 80, skipsAllowed: false, next: { kind: 'explain' } } as const

const some = (...given: readonly (readonly [severity: Severity, state: State])[]) => {
  const [first] = NEWS.findings.flatMap(({ discrepancies }) => discrepancies)
  return given.map(([severity, state]): ReportedDiscrepancy => ({ ...first!, severity, state }))
}
const wantedIn = ({ findings }: Report) =>
  findings.flatMap(({ discrepancies }) => discrepancies).filter(({ severity }) => severity !== 'info')

test.each([
  ['1 critical difference is new', some(['critical', 'new'], ['minor', 'new'])],
  ['1 critical and 2 major differences are new', some(['critical', 'new'], ['major', 'new'], ['major', 'new'])],
  ['1 new difference, minor', some(['minor', 'new'])],
  ['2 new differences, none worse than minor', some(['minor', 'new'], ['minor', 'new'])],
])('in one sentence: %s', (sentence, differences) => {
  expect(sentenceOn(differences)).toBe(sentence)
})

const allOf = (change: Partial<ReportedDiscrepancy>): Report => ({
  ...NEWS,
  findings: NEWS.findings.map((finding) => ({ ...finding, discrepancies: finding.discrepancies.map((each) => ({ ...each, ...change })) })),
})

test.each<readonly [string, Report]>([
  ['No quotation is printed more than once', newsOf([])],
  ['Nothing at minor or above', allOf({ severity: 'info' })],
  ['Nothing new', allOf({ state: 'known' })],
])('where there is nothing new and bad the page says so calmly: %s', async (sentence, report) => {
  expect(textOf((await page(report)).document.querySelector('h1'))).toBe(sentence)
})

test('the figures of the overview are those of the JSON, by severity and by state', async () => {
  const { document } = await page(NEWS)
  const wanted = wantedIn(NEWS)
  const count = (severity: Severity, state?: State) =>
    wanted.filter((each) => each.severity === severity && (!state || each.state === state)).length
  const told = (state: State) =>
    SEVERITIES.filter((severity) => count(severity, state) > 0)
      .map((severity) => `${count(severity, state)} ${severity}`)
      .join(', ')
  expect([...document.querySelectorAll('.counts li')].map(textOf)).toEqual(
    (['new', 'known', 'accepted'] as const).map(
      (state) => `${wanted.filter((each) => each.state === state).length} ${state}${told(state)}`,
    ),
  )
})

const figures = async (report: Report) =>
  [...(await page(report)).document.querySelectorAll('.counts li')].map((li) => textOf(li.querySelector('a')))
const titleOf = async (report: Report) => textOf((await page(report)).document.querySelector('title'))

test('where all is new, there is a figure for each severity; where nothing is, none says so', async () => {
  expect(await figures(allOf({ state: 'new', severity: 'major' }))).toEqual([expect.stringMatching(/^\d+ major$/)])
  expect(await figures(allOf({ state: 'known', severity: 'critical' }))).toEqual([expect.stringMatching(/^\d+ known$/)])
})

test('the title of the page counts what is new, never what is known', async () => {
  expect(await titleOf(allOf({ state: 'known', severity: 'critical' }))).toBe('variorum · Nothing new')
  expect(await titleOf(allOf({ state: 'new', severity: 'major' }))).toMatch(/^variorum · \d+ major differences$/)
  expect(await titleOf(NEWS)).toMatch(/^variorum · .*\d+ major.* new differences$/)
})

test('there are as many cards and lines as the JSON has clusters and differences worth telling', async () => {
  const { document } = await page(NEWS)
  const verbose = (await page(NEWS, { minSeverity: 'info', verbose: true })).document
  expect(document.querySelectorAll('.variants tbody tr')).toHaveLength(wantedIn(NEWS).length)
  expect(verbose.querySelectorAll('.variants tbody tr')).toHaveLength(NEWS.findings.flatMap(({ discrepancies }) => discrepancies).length)
  expect(document.querySelectorAll('.card')).toHaveLength(NEWS.findings.length)
})

test('whoever or whatever is filtered by, it is said how many differences there are of it', () => {
  const edition = editionOf(NEWS, PLAIN)
  const facets = facetsOf(
    NEWS.findings.map((finding) => filtered(finding, edition)),
    edition,
  )
  const wanted = wantedIn(NEWS)
  for (const { value, count } of facets.kinds) expect(count).toBe(wanted.filter(({ kind }) => kind === value).length)
  for (const { value, count } of facets.severities) expect(count).toBe(wanted.filter(({ severity }) => severity === value).length)
  for (const { value, count } of facets.states) expect(count).toBe(wanted.filter(({ state }) => state === value).length)
  expect(facets.speakers.map(({ name, count }) => [name, count])).toEqual([
    ['Ana Petrov', 5],
    ['Inés Rúa', 2],
    ['Jo Marsh', 2],
  ])
  expect(facets.outlets.find(({ name }) => name === 'El Muelle')?.count).toBe(2)
})

test('what is accepted says why, who said so, since when and how long; what is known says that it is', async () => {
  const { document } = await page(NEWS)
  expect(textOf(document.querySelector('#q-22222222 .standing'))).toBe(
    'accepted: Confirmed by the speaker: “café” is right. — desk@post.example, since 1 Mar 2024, until 31 Mar 2027',
  )
  expect([...document.querySelectorAll('#q-3f2a91bb .state')].map(textOf)).toEqual(['known', 'new', 'new'])
})

test('what departs from a source, and what was withdrawn, is said beside its kind', async () => {
  const findings = NEWS.findings.map((finding) => ({
    ...finding,
    discrepancies: finding.discrepancies.map((each) => ({
      ...each,
      direction: 'departs-from-source' as const,
      withdrawn: { by: 'note' as const, article: 'ledger.txt', name: 'Northern Ledger' },
    })),
  }))
  const { document } = await page({ ...NEWS, findings })
  expect(textOf(document.querySelector('.variants .sort'))).toContain('departs from the source · withdrawn')
})
