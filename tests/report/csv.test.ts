import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { renderReport } from '../../src/report/index.ts'
import { DRAFT, reportOn } from '../ticks/draft.ts'
import { at, CLIPS, LETTER, story } from './draft-story.ts'
import { newsOf, PIER, RINK } from './news.ts'

type Row = Readonly<Record<string, string>>

async function rowsOf(report: Report): Promise<Row[]> {
  return parse<Row>(await renderReport(report, 'csv'), { bom: true, columns: true, record_delimiter: '\r\n' })
}

test('a checklist for spreadsheets has a row for every quotation, mentions last', async () => {
  const rows = await rowsOf(story())

  expect(
    rows.map(({ number, done, verdict, severity, speaker, quotation }) => [
      number,
      done,
      verdict,
      severity,
      speaker,
      quotation?.slice(0, 20),
    ]),
  ).toEqual([
    ['1', 'x', 'verbatim', '', 'Mirela Duca', 'We will keep the fer'],
    ['2', '', 'differs', 'major', 'Jonas Brandl', 'The harbour has never'.slice(0, 20)],
    ['3', '', 'NOT FOUND', '', 'Jonas Brandl', 'I never signed that '],
    ['4', '', 'NOT FOUND', '', '', 'Nobody asked us abou'],
    ['5', '', 'not comparable', '', '山田花子', 'yes'],
    ['6', '', 'no quotation', '', '', 'The Tempest'],
  ])
})

test('it says where each stands, who has it, and what is noted', async () => {
  const [winter, harbour, letter, pier, yes, tempest] = await rowsOf(story())

  expect(winter).toMatchObject({
    id: expect.stringMatching(/^k-[0-9a-f]{8}$/),
    note: 'on tape',
    since: '2026-11-21',
    line: '3',
    column: '1',
    page: '',
    evidence: 'in the source, 2 Mar 2026, post.txt:7:2; Tolvik Post, 3 Mar 2026, clips/a.txt:7:2',
    evidence_link: 'post.txt:7:2',
    draft: 'desk/story.docx',
  })
  expect(harbour).toMatchObject({
    page: '2',
    paragraph: '5',
    line: '',
    time: '00:12:31',
    difference: 'You print “so”; Radio Fjord leaves it out, unmarked.',
    evidence: 'listen at 00:12:31, tape.vtt:40:1; otherwise: Radio Fjord, clips/b.txt:7:2',
  })
  expect(letter).toMatchObject({
    evidence: '',
    nearest: '“I have never seen that letter” Radio Fjord, clips/b.txt:7:20',
    nearness: '61 %',
    evidence_link: 'clips/b.txt:7:20',
  })
  expect(pier).toMatchObject({
    part: 'headline',
    line: '',
    nearness: '',
    remark: 'was ticked 20 Nov 2026 when it read “Nobody asked the island about the pier”',
  })
  expect(yes).toMatchObject({ remark: 'too short to tell whose words they are' })
  expect(tempest).toMatchObject({ remark: 'a title' })
})

const linked = (url: string) =>
  rowsOf({ ...reportOn([{ content: 'We sail', evidence: [at('a')] }]), articles: [DRAFT, { ...CLIPS[0]!, url }] })

test('the link is the address of the article where that is known, and nothing that could be run', async () => {
  expect(await linked('https://tolvik.example/ferry')).toMatchObject([{ evidence_link: 'https://tolvik.example/ferry' }])
  expect(await linked('javascript:alert(1)')).toMatchObject([{ evidence_link: 'clips/a.txt:7:2' }])
})

test('it is written as RFC 4180 wants it, with the mark Excel goes by', async () => {
  const text = await renderReport(reportOn([{ content: 'We, “all”, "sail"\r\nat dawn', speaker: 'Ines' }]), 'csv')

  expect(text.startsWith('\ufeffnumber,id,done,note,verdict,severity,speaker,quotation,')).toBe(true)
  expect(text).toContain(',Ines,"We, “all”, ""sail"" at dawn",')
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test.each(['=cmd|"/c calc"!A1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '\u202e=1', '\u001b[31m=1'])(
  '%j in a draft is no formula in any cell',
  async (evil) => {
    const [row = {}] = await rowsOf({
      ...reportOn([
        {
          ...LETTER,
          content: evil,
          speaker: evil,
          reason: evil,
          tick: { ticked: true, note: evil, since: evil, speaker: evil },
          evidence: [at('evil')],
        },
      ]),
      articles: [
        { ...DRAFT, path: evil },
        { id: 'evil', path: evil, label: evil, outlet: evil, date: evil, url: evil, role: 'report' },
      ],
    })

    expect(Object.values(row).filter((cell) => /^[=+\-@\t\r＝]|[\p{Cc}\u202e]/u.test(cell))).toEqual([])
    expect(row['quotation']).toMatch(/[=1]/)
  },
)

test('without a draft it has a row for every reading where two differ', async () => {
  const rows = await rowsOf(newsOf([RINK, PIER]))
  const place = rows.find(({ text }) => text === 'harm')
  const here = rows.filter(({ cluster, locus }) => cluster === place?.['cluster'] && locus === place?.['locus'])

  expect(
    here.map(({ cluster, siglum, outlet, text, reading, kinds, severity }) => [cluster, siglum, outlet, text, reading, kinds, severity]),
  ).toEqual([
    ['q-3f2a91bb', 'B', 'Harbour Post', 'harm', 'attested', 'content-substitution', 'major'],
    ['q-3f2a91bb', 'E', 'Inland Courier', 'harm', 'attested', 'content-substitution', 'major'],
    ['q-3f2a91bb', 'A', 'Northern Ledger', 'hurt', 'attested', 'content-substitution', 'major'],
    ['q-3f2a91bb', 'D', 'Weekly', '', 'lacuna', 'content-substitution', 'major'],
  ])
  expect(new Set(rows.map(({ cluster, locus }) => `${cluster} ${locus}`)).size).toBe(6)
})

test('a report of nothing is a table with a head alone', async () => {
  expect((await renderReport(newsOf([]), 'csv')).split('\r\n')).toEqual([expect.stringMatching(/^\ufeffcluster,speaker,locus,/), ''])
})
