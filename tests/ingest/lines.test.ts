import { describe, expect, test } from 'vitest'
import { isoDate } from '../../src/ingest/dates.ts'
import { readLines } from '../../src/ingest/lines.ts'

const BODY =
  'The ferry will run again, the harbour board decided on 4 May 2001.\n\nPublished on 2 May 2001, the plan had been disputed for years.\n'
const dateIn = (lines: string): string | undefined => readLines(`${lines}\n\n${BODY}`).date
const authorIn = (lines: string): string | undefined => readLines(`${lines}\n\n${BODY}`).author
const titleIn = (lines: string): string | undefined => readLines(`${lines}\n\n${BODY}`).title

describe('the day an article came out', () => {
  test.each([
    ['Updated on Oct 30, 2019. Posted on Oct 28, 2019', '2019-10-28'],
    ['Published: 3 March 2021', '2021-03-03'],
    ['First published at 10:30, Monday 3 March 2021', undefined],
    ['Monday, 3 March 2021, 10:30 am EST', '2021-03-03'],
    ['2021-03-03', '2021-03-03'],
    ['2021-03-03T10:30:00+01:00', '2021-03-03T10:30:00+01:00'],
    ['Veröffentlicht am 3. März 2021 um 10:30 Uhr', '2021-03-03'],
    ['Stand: heute', undefined],
    ['Publié le 1er août 2021 à 10h30', '2021-08-01'],
    ['Publicado el 3 de marzo de 2021', '2021-03-03'],
    ['By Ada Lind | 3 March 2021 | The Post', '2021-03-03'],
    ['Last updated March 3rd, 2021', '2021-03-03'],
    ['23.10.2019', '2019-10-23'],
    ['13/03/2021', '2021-03-13'],
    ['03/13/2021', '2021-03-13'],
  ])('%s → %s', (line, date) => {
    expect(dateIn(line)).toBe(date)
  })

  test.each([
    'The ferry sank on 3 March 2021.',
    'Published in spring',
    'May 2021 be a better year for all of us',
    '31 February 2021',
    'Updated on Oct 30 by Ada Lind',
  ])('“%s” does not tell it', (line) => {
    expect(dateIn(line)).toBeUndefined()
  })

  test('may stand below the article with a label, but not far inside it', () => {
    const long = 'The board met again and decided nothing.\n\n'.repeat(30)
    expect(readLines(`${long}Posted on 3 March 2021\n`).date).toBe('2021-03-03')
    expect(readLines(`${long}3 March 2021\n`).date).toBeUndefined()
    expect(readLines(`${long}Posted on 3 March 2021\n\n${long}`).date).toBeUndefined()
  })

  test.each([
    ['2019', '2019'],
    ['2019-10', '2019-10'],
    ['October 2019', '2019-10'],
    ['2015-04-16 20:02:01', '2015-04-16T20:02:01'],
    ['2015-04-16T20:02:01.123+0000', '2015-04-16T20:02:01.123Z'],
    ['Mon, 28 Oct 2019 10:00:00 GMT', '2019-10-28T10:00:00Z'],
    ['4/3/2021', undefined],
    ['next week', undefined],
    ['', undefined],
  ])('in front matter %s → %s', (value, date) => {
    expect(isoDate(value)).toBe(date)
  })
})

describe('who wrote it', () => {
  test.each([
    ['By Ada Lind', 'Ada Lind'],
    ['by Ada Lind |', 'Ada Lind'],
    ['By Ada Lind and Otto van der Berg, Staff Writers', 'Ada Lind and Otto van der Berg'],
    ['Von Ada Lind', 'Ada Lind'],
    ['By Ada Lind, 3 March 2021', undefined],
    ['By Monday everyone had left', undefined],
    ['By the time the ferry came, Ada Lind had left.', undefined],
    ['Said by Ada Lind', undefined],
  ])('%s → %s', (line, author) => {
    expect(authorIn(line)).toBe(author)
  })
})

describe('a first line is the title', () => {
  test.each([
    'Ferry to run again after nine winters',
    '‘Nobody asked us’: mayor turns on harbour board',
    '# Ferry to run again',
    '島への夜行フェリー 五月に再開へ 港湾委員会',
  ])('“%s”', (line) => {
    expect(titleIn(line)).toBe(line.startsWith('#') ? line.slice(2) : line.split(' ').length >= 3 ? line : undefined)
  })

  test.each([
    'The ferry will run again, the harbour board decided on Tuesday.',
    '“We have waited nine winters for this.”',
    'SEND US A TIP! CALL 555 0100',
    'Follow us @brackwater for more',
    'Home | Sport | Weather today',
    '- first of many points',
    'Ferry news',
  ])('but not “%s”', (line) => {
    expect(titleIn(line)).toBeUndefined()
  })

  test('even where the date stands above it', () => {
    expect(titleIn('Posted on 3 March 2021\n\nBy Ada Lind\n\nFerry to run again after nine winters')).toBe(
      'Ferry to run again after nine winters',
    )
  })
})
