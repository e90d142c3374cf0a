import { encode } from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readAll, readOne } from './reading.ts'
import { encoded } from './records.ts'

const SAID = 'The board said: “We leave the quay to the gulls.”'

const csv = (...dates: readonly string[]): string => `title,published,text\n${dates.map((date) => `Ferry,"${date}",${SAID}\n`).join('')}`
const json = (...dates: readonly unknown[]): string => encoded(dates.map((published) => ({ title: 'Ferry', published, text: SAID })))
const wrapped = (...dates: readonly unknown[]): string =>
  encoded({ response: { docs: dates.map((date) => ({ title: 'Ferry', meta: { published: date }, text: SAID })) } })
const jsonLines = (...dates: readonly unknown[]): string =>
  dates.map((published) => `${encoded({ title: 'Ferry', published, text: SAID })}\n`).join('')

const LISTS: readonly (readonly [string, (...dates: readonly string[]) => string])[] = [
  ['wire.csv', csv],
  ['wire.json', json],
  ['wire.json', wrapped],
  ['wire.jsonl', jsonLines],
]

/** The dates of the articles of a list, and all that is warned of. */
async function read(name: string, content: string | Uint8Array): Promise<{ dates: unknown[]; warnings: string[] }> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const all = (await readAll([{ name, bytes }])).flatMap((one) => (one.kind === 'article' ? [one] : []))
  return { dates: all.map(({ article }) => article.date), warnings: all.flatMap(({ warnings }) => warnings) }
}

describe.each(LISTS)('in a list such as %s', (name, list) => {
  test('one day that can be no month tells which number is the day in every row, before it and behind it', async () => {
    expect(await read(name, list('05/03/2026', '25/03/2026', '06/03/2026 10:15'))).toEqual({
      dates: ['2026-03-05', '2026-03-25', '2026-03-06T10:15'],
      warnings: [],
    })
    expect((await read(name, list('05/03/2026', '03/25/2026', '06/03/2026'))).dates).toEqual(['2026-05-03', '2026-03-25', '2026-06-03'])
  })

  test.each([
    ['no row tells', ['05/03/2026', '06/03/2026'], [undefined, undefined]],
    ['rows contradict each other', ['05/03/2026', '25/03/2026', '03/25/2026'], [undefined, '2026-03-25', '2026-03-25']],
  ])('a date of which %s is none, which is told once', async (_, given, dates) => {
    expect(await read(name, list(...given))).toEqual({
      dates,
      warnings: ['the order of day and month is unclear in column published: 05/03/2026; dates like it are not read'],
    })
  })

  test('the days that a spreadsheet counts are dates where all of a column are', async () => {
    expect((await read(name, list('46086', '46087.4375'))).dates).toEqual(['2026-03-05', '2026-03-06T10:30'])
    expect((await read(name, list('46086', 'soon'))).dates).toEqual([undefined, undefined])
    expect((await read(name, list('12345', '46086'))).dates).toEqual([undefined, undefined])
  })
})

test('nothing is told of an unclear date where another column has the same day', async () => {
  const source = `title,date,published_at,text\nFerry,05/03/2026,2026-03-05T10:00:00Z,${SAID}\n`
  expect(await read('wire.csv', source)).toEqual({ dates: ['2026-03-05T10:00:00Z'], warnings: [] })
})

test('the column that the config names is judged like any other', async () => {
  const bytes = new TextEncoder().encode(`title,quando,text\nFerry,05/03/2026,${SAID}\nBoard,25/03/2026,${SAID}\n`)
  const metadata = [{ files: '**', metadata: {}, fields: { date: 'quando' } }]
  const all = await readAll([{ name: 'wire.csv', bytes }], { defaults: {}, metadata })
  expect(all.map((one) => one.kind === 'article' && one.article.date)).toEqual(['2026-03-05', '2026-03-25'])
})

test('the first row of a list that is read as it comes is not kept waiting for the last', async () => {
  const far = csv(...Array.from({ length: 5000 }, () => '05/03/2026'), '25/03/2026')
  const { dates, warnings } = await read('wire.csv', far)
  expect([dates[0], dates.at(-1), warnings.length]).toEqual([undefined, '2026-03-25', 1])
})

describe('a small table in windows-1252', () => {
  const address = `https://brackwaterpost.example/${'brackwater-osel-winter-timetable-vessel-crew-harbour-board-vote-'.repeat(3)}`
  const said = 'Mayor José Núñez: “No boat sails today from Osel, and nobody knows if it is to sail again after the storm.”'
  const table = `id,url,title,text\n1,${address}1,Ferry stays,"${said}"\n2,${address}2,Ferry stays,"${said}"\n`

  test('is known by its words, however long the addresses beside them are, which is told once', async () => {
    const { dates, warnings } = await read('wire.csv', encode(table, 'windows-1252'))
    expect(dates).toHaveLength(2)
    expect(warnings).toEqual([expect.stringContaining('read as windows-1252')])
  })

  test('is refused where its words tell nothing', async () => {
    expect(await readOne('wire.csv', encode('title,date,text\nX,2026-03-05,Zürq\n', 'windows-1252'))).toMatchObject({ kind: 'skipped' })
  })
})
