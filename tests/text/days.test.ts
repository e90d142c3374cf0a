import { assert, constantFrom, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, daysOf, isoOf } from '../../src/text/days.ts'

const told = (words: string, date: string | undefined, language = 'en') => {
  const days = daysOf(words, { ...(date !== undefined && { date }), language })
  return days && (days.from === days.to ? isoOf(days.from) : `${isoOf(days.from)} to ${isoOf(days.to)}`)
}

/** 14 March 2024 is a Thursday. */
const THURSDAY = '2024-03-14T09:00:00Z'

test.each([
  ['Thursday', 'en', '2024-03-14'],
  ['late on Tuesday', 'en', '2024-03-12'],
  ['Friday', 'en', '2024-03-08'],
  ['last Monday', 'en', '2024-03-04 to 2024-03-11'],
  ['yesterday afternoon', 'en', '2024-03-13'],
  ['tonight', 'en', '2024-03-14'],
  ['this morning', 'en', '2024-03-14'],
  ['three days ago', 'en', '2024-03-11'],
  ['last week', 'en', '2024-03-03 to 2024-03-10'],
  ['earlier this week', 'en', '2024-03-10 to 2024-03-14'],
  ['last month', 'en', '2024-02-01 to 2024-02-29'],
  ['last year', 'en', '2023-01-01 to 2023-12-31'],
  ['March 12', 'en', '2024-03-12'],
  ['12 March', 'en', '2024-03-12'],
  ['Sept. 3', 'en', '2023-09-03'],
  ['October', 'en', '2023-10-01 to 2023-10-31'],
  ['Monday, 3 March 2014', 'en', '2014-03-03'],
  ['2019', 'en', '2019-01-01 to 2019-12-31'],
  ['Dienstagabend', 'de', '2024-03-12'],
  ['am Dienstag', 'de', '2024-03-12'],
  ['gestern Abend', 'de', '2024-03-13'],
  ['vergangene Woche', 'de', '2024-03-03 to 2024-03-10'],
  ['12. März', 'de', '2024-03-12'],
  ['vor zwei Tagen', 'de', '2024-03-12'],
  ['mardi soir', 'fr', '2024-03-12'],
  ['hier', 'fr', '2024-03-13'],
  ['le 12 mars 2022', 'fr', '2022-03-12'],
  ['la semaine dernière', 'fr', '2024-03-03 to 2024-03-10'],
  ['el martes', 'es', '2024-03-12'],
  ['ayer', 'es', '2024-03-13'],
  ['el 12 de marzo', 'es', '2024-03-12'],
  ['that day', 'en', undefined],
  ['a month later', 'en', undefined],
  ['last spring', 'en', undefined],
  ['Monday', 'no such language', undefined],
])('%s (%s), in an article of that Thursday, is %s', (words, language, days) => {
  expect(told(words, THURSDAY, language)).toBe(days)
})

test('without the article’s date only a date with its year is known', () => {
  expect(told('Tuesday', undefined)).toBeUndefined()
  expect(told('12 March', undefined)).toBeUndefined()
  expect(told('12 March 2022', undefined)).toBe('2022-03-12')
  expect(told('yesterday', '2024')).toBeUndefined()
})

test('a day reads back as it is written', () => {
  assert(
    property(integer({ min: 0, max: 40_000 }), (day) => {
      expect(dayOf(isoOf(day))).toBe(day)
    }),
  )
})

test('no date of speaking lies after the article, but for a day of time zones', () => {
  const words = constantFrom(
    'Monday',
    'last Friday',
    'yesterday',
    'two weeks ago',
    'last month',
    'this year',
    '12 March',
    'October',
    'a year ago',
  )
  assert(
    property(words, integer({ min: 10_000, max: 30_000 }), (printed, own) => {
      const days = daysOf(printed, { date: isoOf(own) })
      expect(days).toBeDefined()
      expect(days?.from).toBeLessThanOrEqual(own + 1)
      expect(days?.from).toBeLessThanOrEqual(days?.to ?? -1)
    }),
  )
})
