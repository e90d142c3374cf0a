import { array, assert as holds, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { creditLine } from '../../src/ingest/html/credit-line.ts'
import { paragraphs, TEXT, TITLE } from './html-pages.ts'
import { articleOf } from './reading.ts'

/** A page that says nothing of itself but what it shows; what stands before the headline, between it and the story, and behind it. */
const shown = (between: string, over = '', behind = '', lang = 'en-GB'): string =>
  `<!doctype html><html lang="${lang}"><head><title>${TITLE} | The Brackwater Post</title></head><body><header><ul><li>News</li></ul></header>
<main><h1>${TITLE}</h1><article>${over}<div class="node__submitted">${between}</div><div class="node__content">${paragraphs()}</div></article>${behind}</main></body></html>`

test.each([
  ['Submitted by Ada Lind on 20 May 2026', '2026-05-20'],
  ['Submitted by Ada Lind on Wed, 20/05/2026 - 14:30', '2026-05-20T14:30'],
  ['Posted by <a href="/ada">Ada Lind</a> on May 20, 2026', '2026-05-20'],
  ['Posted on May 20, 2026 by Ada Lind', '2026-05-20'],
  ['By Ada Lind | 20 May 2026', '2026-05-20'],
  ['By Ada Lind, 20 May 2026', '2026-05-20'],
  ['Published: 20 May 2026<br>By Ada Lind', '2026-05-20'],
  ['Eingereicht von Ada Lind am 20. Mai 2026', '2026-05-20'],
  ['Soumis par Ada Lind le 20 mai 2026', '2026-05-20'],
  ['Publicado por Ada Lind el 20 de mayo de 2026', '2026-05-20'],
  ['Inviato da Ada Lind il 20 maggio 2026', '2026-05-20'],
  ['Geplaatst door Ada Lind op 20 mei 2026', '2026-05-20'],
])('a page that says “%s” over its story has that author and that date', async (line, date) => {
  const article = await articleOf('a.html', shown(line))
  expect(article).toMatchObject({ author: 'Ada Lind', date, text: TEXT })
})

test.each([
  ['Submitted by admin on 20 May 2026', { date: '2026-05-20' }],
  ['Submitted by Ada Lind on 03/04/2026', { author: 'Ada Lind', date: '2026-04-03' }],
  ['Published: 20 May 2026 | Updated: 21 May 2026', { date: '2026-05-20', updated: '2026-05-21' }],
  ['Last updated on 21 May 2026', { updated: '2026-05-21' }],
  ['Posted on 20 May 2026 at 10:15', { date: '2026-05-20T10:15' }],
])('“%s” is as much as it says', (line, said) => {
  expect(creditLine(line, 'en-GB')).toEqual(said)
})

test('nobody knows which day is meant where only numbers are', () => {
  expect(creditLine('Submitted by Ada Lind on 03/04/2026')).toEqual({ author: 'Ada Lind' })
})

test.each([
  'By the time the ferry left on 20 May 2026, the quay was empty',
  '20 May 2026 was the day on which the ferry left',
  'On 20 May 2026 Osel was an island again',
  'Posted by the door, a notice',
  'Published by',
  'Ada Lind',
])('“%s” is a sentence or a label, and says nothing of the author', (line) => {
  expect(creditLine(line)).toBeUndefined()
})

test('who comments is not who wrote it, and when is not when it came out', async () => {
  const comments =
    '<section class="comments"><article><p>Submitted by Zed Quill on 21 May 2026</p><p>Nobody asked me.</p></article></section>'
  const article = await articleOf('a.html', shown('', '', comments))
  expect(article).not.toHaveProperty('author')
  expect(article).not.toHaveProperty('date')
})

test('what a page states is surer than what it shows', async () => {
  const head = '<meta name="author" content="Otto Berg"><meta name="date" content="2026-05-19">'
  const page = shown('Submitted by Ada Lind on 20 May 2026').replace('</head>', `${head}</head>`)
  expect(await articleOf('a.html', page)).toMatchObject({ author: 'Otto Berg', date: '2026-05-19' })
})

test('no line is too odd to be asked who wrote it', () => {
  const piece = constantFrom(
    'by',
    'By',
    'Posted',
    'on',
    '20 May 2026',
    '20',
    ':',
    '|',
    ',',
    ' ',
    '  ',
    'Ada',
    'Lind',
    '2026',
    '.',
    'Updated',
  )
  holds(
    property(
      oneof(
        string(),
        array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
      ),
      (line) => {
        const said = creditLine(line)
        expect(said === undefined || Object.values(said).every((value) => value !== '')).toBe(true)
      },
    ),
  )
})
