import { array, assert as holds, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { endedCells } from '../../src/ingest/html/ended-cells.ts'
import { smallNames } from '../../src/ingest/html/small-names.ts'
import { visibleText } from '../../src/ingest/html/visible.ts'
import { PARAGRAPHS, TITLE } from './html-pages.ts'
import { articleOf, readOne } from './reading.ts'

const MENU =
  '<A HREF=/>Home</A><BR><A HREF=/n>News</A><BR><FONT SIZE=1>"My bread is the best on this coast," said Nils Aho, baker, whom you find in our market.</FONT>'
const SIDEBAR =
  '<B>From our shop</B><BR>"I read it every morning, and my dog does too," said Vera Stoll of the calendar.<P>"Nobody prints harbours like you do," said Jon Eide, a sailor from Stell.'
const BODY = PARAGRAPHS.join('<br><br>\n')
const HEADING = `<FONT SIZE=1>2 March 2026</FONT><BR><FONT SIZE=5><B>${TITLE}</B></FONT><BR><FONT SIZE=2>By Ada Lind</FONT>`

/** A page as papers had them before there were style sheets. */
const sheet = (rows: string, title = `Brackwater Post: ${TITLE}`): string =>
  `<HTML><HEAD><TITLE>${title}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH=760><TR><TD COLSPAN=3><FONT SIZE=6>Brackwater Post</FONT></TD></TR>${rows}</TABLE><CENTER>Copyright 2026</CENTER></BODY></HTML>`

const PAGES = [
  ['in one row', `<TR><TD>${MENU}</TD><TD>${HEADING}<P>${BODY}</TD><TD>${SIDEBAR}</TD></TR>`],
  ['whose end tags are left out', `<TR><TD>${MENU}<TD>${HEADING}<P>${BODY}<TD>${SIDEBAR}`],
  ['that are heading cells', `<TR><TH>${MENU}</TH><TD>${HEADING}<P>${BODY}</TD><TH>${SIDEBAR}</TH></TR>`],
  [
    'one of which reaches down beside the article',
    `<TR><TD ROWSPAN=2>${MENU}</TD><TD>${HEADING}</TD><TD ROWSPAN=0>${SIDEBAR}</TD></TR><TR><TD><P>${BODY}</TD></TR>`,
  ],
  [
    'with a table in the middle one',
    `<TR><TD><TABLE><TR><TD>${MENU}</TD></TR></TABLE></TD><TD><TABLE><TR><TD>${HEADING}</TD></TR><TR><TD>${BODY}</TD></TR></TABLE></TD><TD>${SIDEBAR}</TD></TR>`,
  ],
  ['with the byline in one paragraph with the first words', `<TR><TD>${MENU}</TD><TD>${HEADING}<BR>${BODY}</TD><TD>${SIDEBAR}</TD></TR>`],
] as const

test.each(PAGES)('of the columns of a table %s the article’s own is read', async (_, rows) => {
  const { text, title, author, date, outlet } = await articleOf('old.htm', sheet(rows))
  expect(text).toBe(PARAGRAPHS.join('\n\n'))
  expect({ title, author, date, outlet }).toEqual({ title: TITLE, author: 'Ada Lind', date: '2026-03-02', outlet: 'Brackwater Post' })
})

test('a table with figures in an article keeps all its cells', async () => {
  const figures =
    '<table><tr><th>Winter</th><th>Passengers</th></tr><tr><td>2010</td><td>Some four thousand, of whom nine in ten lived on the island.</td></tr></table>'
  const body = `<p>${PARAGRAPHS.slice(0, 3).join('</p><p>')}</p>${figures}<p>${PARAGRAPHS.slice(3).join('</p><p>')}</p>`
  const { text } = await articleOf('a.htm', sheet(`<TR><TD>${MENU}</TD><TD>${HEADING}${body}</TD><TD>${SIDEBAR}</TD></TR>`))
  expect(text).toContain('2010 Some four thousand, of whom nine in ten lived on the island.')
  expect(text).not.toMatch(/Aho|Stoll|Eide/)
})

const half = (from: number, to: number): string => `<TD>${PARAGRAPHS.slice(from, to).join('<P>')}</TD>`

test('an article printed in two columns is read with both', async () => {
  const { text } = await articleOf('a.htm', sheet(`<TR>${half(0, 2)}${half(2, 6)}</TR>`))
  expect(text).toContain(PARAGRAPHS[1])
  expect(text).toContain(PARAGRAPHS[3])
})

test('a day that stands over the whole page, not over the article, is not its date', async () => {
  const saved = `<TR><TD COLSPAN=3>Sunday, 22 November 2026</TD></TR><TR><TD>${MENU}</TD><TD><B>${TITLE}</B><P>${BODY}</TD></TR>`
  expect(await articleOf('a.htm', sheet(saved))).not.toHaveProperty('date')
})

const plain = (title: string): string => sheet(`<TR><TD>${HEADING}<P>${BODY}</TD></TR>`, title)

test('what is before a colon in a title is no paper’s name unless the page shows it as one', async () => {
  expect(await articleOf('a.htm', plain(`Analysis: ${TITLE}`))).not.toHaveProperty('outlet')
  expect(await articleOf('a.htm', plain(`Osel: ${TITLE}`))).not.toHaveProperty('outlet')
  expect(await articleOf('a.htm', plain(`Osel: ${TITLE}`))).toMatchObject({ title: `Osel: ${TITLE}` })
})

test('what a page says of itself in capitals is read, too', async () => {
  const head =
    '<META NAME="author" CONTENT="Otto Berg"><META NAME=date CONTENT="2026-03-01"><LINK REL=canonical HREF="https://post.example/Ferry?ID=7">'
  const page = sheet(`<TR><TD>${MENU}</TD><TD CLASS=Story>${HEADING}<P>${BODY}</TD></TR>`).replace('<HEAD>', `<HEAD>${head}`)
  expect(await articleOf('a.htm', page)).toMatchObject({ author: 'Otto Berg', date: '2026-03-01', url: 'https://post.example/Ferry?ID=7' })
})

test('a page of tables without end is read or refused like any other', async () => {
  const rows = '<TR><TD ROWSPAN=9>a<TD>b'.repeat(4000)
  expect(['article', 'skipped']).toContain((await readOne('a.htm', sheet(rows))).kind)
})

const words = (html: string): string => visibleText(html).text.replaceAll(/\s+/g, '')

test('no word of a page is changed by mending its markup', () => {
  const piece = constantFrom(
    '<TABLE>',
    '</table>',
    '<TR>',
    '</tr>',
    '<td CLASS=A>',
    '<TH ID="B c">',
    '</td>',
    '<P ALIGN=left>',
    '<b',
    '>',
    ' NAME = x',
    '"',
    'Ferry',
    'runs',
  )
  holds(
    property(array(piece, { maxLength: 60 }), (pieces) => {
      const html = `<table><tr>${pieces.join(' ')}`
      expect(words(smallNames(endedCells(html)))).toBe(words(html))
    }),
  )
})
