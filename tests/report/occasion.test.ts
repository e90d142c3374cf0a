import { expect, test } from 'vitest'
import type { Occasion, Report } from '../../src/model.ts'
import { renderReport } from '../../src/report/index.ts'
import { judged } from '../judged.ts'
import { newsOf } from './news.ts'

/** The heading of a message of which two papers tell the occasion. */
async function headingOf(
  one: Occasion | undefined,
  other: Occasion | undefined,
  dates = ['2024-03-13', '2024-03-15'],
  language?: string,
): Promise<string> {
  const report = newsOf([
    judged({ A: { cells: 'we go', date: dates[0]! }, B: { cells: 'we -', date: dates[1]! } }, [{ at: 'go' }], { speaker: 'Ana Petrov' }),
  ])
  const told: Report = {
    ...report,
    articles: report.articles.map((article) => ({ ...article, ...(language !== undefined && { language }) })),
    findings: report.findings.map((finding) => ({
      ...finding,
      cluster: {
        ...finding.cluster,
        witnesses: finding.cluster.witnesses.map((witness, i) => ({
          ...witness,
          ...((i === 0 ? one : other) && { occasion: (i === 0 ? one : other)! }),
        })),
      },
    })),
  }
  return (await renderReport(told, 'table', { width: 140 })).split('\n').find((line) => line.startsWith('Ana Petrov')) ?? ''
}

test.each([
  ['a day that both mean', { date: 'Tuesday' }, { date: '12 March' }, 'Ana Petrov · written, 12 Mar 2024 · 2 printings'],
  ['a day that one tells', { date: 'Tuesday' }, undefined, 'Ana Petrov · written, 12 Mar 2024 · 2 printings'],
  ['two days', { date: 'Tuesday' }, { date: 'Monday' }, 'Ana Petrov · written · since 13 Mar 2024 · 2 printings'],
  ['a month', { date: 'last month' }, undefined, 'Ana Petrov · written · since 13 Mar 2024 · 2 printings'],
  ['a place with a name', { venue: 'Radio Fjord' }, undefined, 'Ana Petrov · written, Radio Fjord · since 13 Mar 2024'],
  ['a place that two tell', { venue: 'a text message' }, { venue: 'A text message' }, 'Ana Petrov · written, a text message · since'],
  ['a place without a name that one tells', { venue: 'a hall' }, undefined, 'Ana Petrov · written · since'],
  ['two places', { venue: 'Radio Fjord' }, { venue: 'Varna' }, 'Ana Petrov · written · since'],
  ['whom it was said to', { addressee: 'Jo Marsh' }, undefined, 'Ana Petrov to Jo Marsh · written · since'],
  ['nothing', undefined, undefined, 'Ana Petrov · written · since'],
])('a heading tells %s', async (_, one, other, heading) => {
  expect(await headingOf(one, other)).toContain(heading)
})

test('whom it was said to stands in marks in another language', async () => {
  expect(await headingOf({ addressee: 'die Reporter' }, { addressee: 'die Reporter' }, undefined, 'de')).toContain(
    'Ana Petrov to “die Reporter” · written',
  )
})
