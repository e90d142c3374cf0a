import { expect, test } from 'vitest'
import { daysIn } from '../../src/report/html/days-in.ts'
import { isoOf } from '../../src/text/days.ts'
import { judged } from '../judged.ts'
import { page, textOf } from './html-page.ts'
import { newsOf } from './news.ts'

const dates = (A: string | undefined, B: string | undefined, C: string | undefined) =>
  newsOf([
    judged(
      {
        A: { cells: 'We never sail', path: 'a.txt', ...(A && { date: A }) },
        B: { cells: 'We always sail', path: 'b.txt', ...(B && { date: B }) },
        C: { cells: 'We never sail', path: 'c.txt', ...(C && { date: C }) },
      },
      [{ at: 'always' }],
    ),
  ])

async function linesOf(...given: Parameters<typeof dates>): Promise<string[]> {
  const { document } = await page(dates(...given))
  return [...document.querySelectorAll('.timeline tbody tr')].map((row) =>
    [...row.querySelectorAll('th, li, .ends td:first-child, .ends span')]
      .map((each) => `${textOf(each)}${each.className.startsWith('at-') ? ` at ${each.className.slice(3)} %` : ''}`)
      .filter((text) => text !== '')
      .join(' · '),
  )
}

test('a line a reading, and on it who printed it when', async () => {
  expect(await linesOf('2024-03-01', '2024-03-05', '2024-03-11')).toEqual([
    '1never · A 1 Mar 2024 at 0 % · C 11 Mar 2024 at 100 %',
    'always · B 5 Mar 2024 at 40 %',
    '1 Mar 2024 · 11 Mar 2024',
  ])
})

test('who printed it on one day stands in one place, and a month is a place in its middle', async () => {
  const [never, always] = await linesOf('2024-03-01', '2024-03', '2024-03-01')
  expect(never).toBe('1never · A C 1 Mar 2024 at 0 %')
  expect(always).toBe('always · B Mar 2024 at 50 %')
})

test('a printing without a date is counted, and a reading without any says so', async () => {
  expect(await linesOf('2024-03-01', undefined, '2024-03-11')).toEqual([
    '1never · A 1 Mar 2024 at 0 % · C 11 Mar 2024 at 100 %',
    'always · no date',
    '1 printing without a date · 1 Mar 2024 · 11 Mar 2024',
  ])
})

test.each<readonly [string, ...Parameters<typeof dates>]>([
  ['all are of one day', '2024-03-01', '2024-03-01', '2024-03-01'],
  ['one has a date', '2024-03-01', undefined, undefined],
  ['none has a date', undefined, undefined, undefined],
  ['the dates are none', 'soon', 'later', '20240301'],
])('there is nothing to draw where %s', async (_, ...given) => {
  expect(await linesOf(...given)).toEqual([])
})

test.each([
  ['2024-03-05', '2024-03-05', '2024-03-05'],
  ['2024-03-05T10:20:00Z', '2024-03-05', '2024-03-05'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023', '2023-01-01', '2023-12-31'],
])('%s is a date from %s to %s', (iso, from, to) => {
  const days = daysIn(iso)
  expect(days && [isoOf(days.from), isoOf(days.to)]).toEqual([from, to])
})
