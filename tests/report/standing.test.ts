import { expect, test } from 'vitest'
import { baselineOf, gate } from '../../src/gate/index.ts'
import type { BaselineEntry, Report } from '../../src/model.ts'
import { type ReportOptions, renderReport } from '../../src/report/index.ts'
import { judged } from '../judged.ts'
import { newsOf, RINK } from './news.ts'

const table = (report: Report, options: Partial<ReportOptions> = {}): Promise<string> =>
  renderReport(report, 'table', { width: 80, ...options })

/** What is known of the rink, its first difference accepted for a time. */
function accepted(rest: Partial<BaselineEntry>): BaselineEntry[] {
  return baselineOf(newsOf([RINK])).map((entry) =>
    entry.kind === 'degree-change'
      ? { ...entry, accepted: true, reason: 'heard on tape', author: 'ap', since: '2021-12-01', ...rest }
      : entry,
  )
}

test('what was accepted stands beside what is new with its reason, who said so, and how long', async () => {
  const [, ...rest] = accepted({ until: '2022-06-30' }).toSorted((a, b) => Number(b.kind === 'typo') - Number(a.kind === 'typo'))
  const printed = await table(gate(newsOf([RINK]), rest, '2022-01-01'))

  expect(printed).toContain(
    'degree-change\n     accepted until 30 Jun 2022\n     harbour-post.txt:3:58\n     “heard on tape” – ap, 1 Dec 2021\n',
  )
  expect(printed).toMatch(/1 new, 1 known, 1 accepted\n/)
})

test('what was accepted until a day that has passed is new again, and says so calmly', async () => {
  const printed = await table(gate(newsOf([RINK]), accepted({ until: '2022-06-30' }), '2022-07-01'))

  expect(printed).toContain('1 was accepted until a day that has passed, and is new again\n')
  expect(printed).toContain('accepted until 30 Jun 2022, new again\n')
  expect(printed).toContain('“heard on tape” – ap, 1 Dec 2021\n')
})

test.each([50, 80, 160])('at %i columns a reason stands once, in sentences about it or without', async (width) => {
  for (const verbose of [true, false]) {
    const [, ...rest] = accepted({}).toSorted((a, b) => Number(b.kind === 'typo') - Number(a.kind === 'typo'))
    const printed = await table(gate(newsOf([RINK]), rest), { width, verbose })
    expect(printed.split('heard on tape')).toHaveLength(2)
  }
})

test('a headline that departs from the text below it says so, and where', async () => {
  const report = newsOf([
    judged(
      {
        A: { cells: 'We shall mend the pier', path: 'a.txt', id: 'a', form: 'display' },
        B: { cells: 'We shall not mend the pier', path: 'a.txt', id: 'a', before: 'Fog.\n\nRain.\n\nShe said: ' },
      },
      [{ at: 'not', kind: 'display-body-mismatch' }],
    ),
  ])
  const titled = { ...report, articles: report.articles.map((article) => ({ ...article, title: 'We shall mend the pier' })) }

  expect(await table(report, { width: 140 })).toContain('display-body-mismatch · display line, against its own paragraph 3')
  expect(await table(titled, { width: 140 })).toContain('display-body-mismatch · headline, against its own paragraph 3')
})

test('what may not be one utterance says so', async () => {
  const report = newsOf([judged({ A: 'we shall mend it', B: 'we shall close it' }, [{ at: 'mend', confidence: 'low' }])])

  expect(await table(report, { width: 100 })).toContain('content-substitution · perhaps not one utterance')
})

test('words that the base does not have are no word: a caret stands before', async () => {
  const printed = await table(
    newsOf([judged({ A: 'we shall - mend it', B: 'we shall - mend it', C: 'we shall nothing mend it' }, [{ at: 'nothing' }])]),
  )

  expect(printed).toContain('│ we shall‸¹ mend it')
  expect(printed).toMatch(/‸ nothing {2}A B {2}› {2}nothing {2}C/)
})

test('a long report says at its end once more what came of it; a short one does not', async () => {
  const many = Array.from({ length: 15 }, (_, i) =>
    judged({ A: 'we shall mend it', B: 'we shall close it' }, [{ at: 'mend' }], { id: `q-${i}` }),
  )
  const outcome = /15 major +15 new\n/g

  expect((await table(newsOf(many))).match(outcome)).toHaveLength(2)
  expect((await table(newsOf(many.slice(0, 2)))).match(/2 major +2 new\n/g)).toHaveLength(1)
})

test('in the widest window lines of prose stay as short as a reader can follow', async () => {
  const lines = (await table(newsOf([RINK]), { width: 220, verbose: true })).split('\n')

  expect(lines.filter((line) => line.length > 120)).toEqual([])
  expect(lines.filter((line) => line.startsWith('│') && line.length > 110)).toEqual([])
})
