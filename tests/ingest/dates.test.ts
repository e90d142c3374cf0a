import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate, leadingDate } from '../../src/ingest/dates.ts'

test.each([
  // Programs.
  ['2026-03-05T10:15:00+01:00', '2026-03-05T10:15:00+01:00'],
  ['2026-03-05T10:15:00 +0100', '2026-03-05T10:15:00+01:00'],
  ['2026-03-05 10:15:00', '2026-03-05T10:15:00'],
  ['2026-03-05T10:15+01', '2026-03-05T10:15+01:00'],
  ['20260305T101500+0100', '2026-03-05T10:15:00+01:00'],
  ['20260305T101500Z', '2026-03-05T10:15:00Z'],
  ['20260305101500', '2026-03-05T10:15:00Z'],
  ['20260305', '2026-03-05'],
  ['1772705700', '2026-03-05T10:15:00Z'],
  ['1772705700250', '2026-03-05T10:15:00.250Z'],
  ['2026-03', '2026-03'],
  ['2026', '2026'],
  // Mail and feeds.
  ['Thu, 05 Mar 2026 10:15:00 +0100', '2026-03-05T10:15:00+01:00'],
  ['Thu, 5 Mar 2026 10:15 GMT', '2026-03-05T10:15Z'],
  ['Thu, 05 Mar 26 10:15:00 EST', '2026-03-05T10:15:00-05:00'],
  ['Thu, 05 Mar 98 10:15:00 UT', '1998-03-05T10:15:00Z'],
  ['Thursday, 05-Mar-26 10:15:00 GMT', '2026-03-05T10:15:00Z'],
  ['Thu Mar  5 10:15:00 2026', '2026-03-05T10:15:00'],
  ['Thu Mar 05 2026 10:15:00 GMT+0100 (Central European Standard Time)', '2026-03-05T10:15:00+01:00'],
  // People.
  ['5. März 2026, 10:15 Uhr', '2026-03-05T10:15'],
  ['am Donnerstag, den 5. März 2026 um 10.15 Uhr', '2026-03-05T10:15'],
  ['5. März 2026, 10:15 Uhr MEZ', '2026-03-05T10:15+01:00'],
  ['jeudi 5 mars 2026 à 10h15', '2026-03-05T10:15'],
  ['1er août 2026', '2026-08-01'],
  ['5 de marzo de 2026, 10:15 h', '2026-03-05T10:15'],
  ['5 de março de 2026 às 10h15', '2026-03-05T10:15'],
  ['5 marzo 2026 alle 10:15', '2026-03-05T10:15'],
  ['5 maart 2026 om 10:15', '2026-03-05T10:15'],
  ['5 mars 2026 kl. 10.15', '2026-03-05T10:15'],
  ['5. maaliskuuta 2026 klo 10.15', '2026-03-05T10:15'],
  ['5 marca 2026, godz. 10:15', '2026-03-05T10:15'],
  ['5. března 2026 v 10:15', '2026-03-05T10:15'],
  ['2026. március 5. 10:15', '2026-03-05T10:15'],
  ['5 martie 2026, 10:15', '2026-03-05T10:15'],
  ['5 Ağustos 2026 10:15', '2026-08-05T10:15'],
  ['5 марта 2026 г. в 10:15', '2026-03-05T10:15'],
  ['5 березня 2026 р.', '2026-03-05'],
  ['5 Μαρτίου 2026', '2026-03-05'],
  ['2026 m. kovo 5 d.', '2026-03-05'],
  ['5 Maret 2026 10:15 WIB', '2026-03-05T10:15+07:00'],
  ['2026年3月5日 10:15', '2026-03-05T10:15'],
  ['2026년 3월 5일', '2026-03-05'],
  ['٥ مارس ٢٠٢٦', '2026-03-05'],
  ['5 במרץ 2026', '2026-03-05'],
  ['March 5, 2026, 5:04 p.m. ET', '2026-03-05T17:04'],
  ['March 5, 2026 at 12:04 AM EST', '2026-03-05T00:04-05:00'],
  ['21:14 GMT, Monday 1 May 2023', '2023-05-01T21:14Z'],
  ['05.03.2026', '2026-03-05'],
  ['13/04/2026', '2026-04-13'],
  ['04/13/2026', '2026-04-13'],
  // What is not a zone everywhere is left out, and so is a time that there is not.
  ['5 March 2026 10:15 IST', '2026-03-05T10:15'],
  ['2026-03-05T25:00:00Z', '2026-03-05'],
  // What nobody can know.
  ['03/04/2026', undefined],
  ['31.02.2026', undefined],
  ['2026-02-30', undefined],
  ['20260231', undefined],
  ['0001-01-01T00:00:00Z', undefined],
  ['5 มีนาคม 2569', undefined],
  ['5 March 2569', undefined],
  ['5 listopada 2025', undefined],
  ['5 March 2026 or so', undefined],
  ['12345678901234567890', undefined],
  ['yesterday', undefined],
  ['', undefined],
])('%s is %s', (text, date) => {
  expect(isoDate(text)).toBe(date)
})

test.each([
  ['de', '2026-04-03'],
  ['en-GB', '2026-04-03'],
  ['fr-CA', '2026-04-03'],
  ['en-US', '2026-03-04'],
  ['en', undefined],
  ['ja', undefined],
  ['no language', undefined],
])('03/04/2026 is a day only where its language says in which order it is: %s', (language, date) => {
  expect(isoDate('03/04/2026', language)).toBe(date)
})

test('a Pole’s November is a Croat’s October', () => {
  expect(isoDate('5 listopada 2025', 'pl')).toBe('2025-11-05')
  expect(isoDate('5 listopada 2025', 'hr')).toBe('2025-10-05')
})

test('of a line that begins with a date the day is told, and what stands behind it', () => {
  expect(leadingDate('Monday, 3 March 2021, 10:30 am EST – Brackwater')).toEqual({
    date: '2021-03-03',
    time: 'T10:30-05:00',
    rest: ' – Brackwater',
  })
})

/** Everything that dates are made of, in any order. */
const PIECES =
  '5|05|31|2026|26|12|10:15|10:15:00|25:61|+0100|Z|T| | |, |-|/|.|. |年|月|March|März|Thu|a.m.|Uhr|GMT|CET|at|um|de|20260305|1772705700'.split(
    '|',
  )
const almostDate = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''))
const anyDate = fc.oneof(
  almostDate,
  fc.string({ unit: 'binary' }),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
)

test('a date stays what it was made, and is a day that there is', () => {
  fc.assert(
    fc.property(anyDate, fc.constantFrom(undefined, 'de', 'en-US'), (text, language) => {
      const date = isoDate(text, language)
      expect(isoDate(date ?? '')).toBe(date)
      expect(date === undefined || new Date(date.slice(0, 10)).toISOString().startsWith(date.slice(0, 10))).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
