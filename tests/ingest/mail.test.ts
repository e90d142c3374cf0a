import { encode } from 'iconv-lite'
import { expect, test } from 'vitest'
import { base64, mail, multipart, part } from './mails.ts'
import { articleOf, page, STORY } from './reading.ts'

const SAID = '“We have waited nine winters for this,” said Ilse Tamm.'

test('a press release is an article: its subject the headline, its sender the author, and no outlet, for a sender is none', async () => {
  const article = await articleOf('release.eml', mail(`The night ferry will run again from May.\n\n${SAID}\n`))
  expect(article).toMatchObject({
    path: 'release.eml',
    label: 'release',
    title: 'Night ferry to run again',
    author: 'Ilse Tamm',
    date: '2026-03-03T09:14:07+01:00',
    itemId: 'ferry-17@harbour.example',
    text: `The night ferry will run again from May.\n\n${SAID}\n`,
    parts: [{ kind: 'title', text: 'Night ferry to run again' }],
    holder: { kind: 'list', path: 'release.eml' },
  })
  expect(article.outlet).toBeUndefined()
})

test('a mail is known by its fields, whatever its file is called', async () => {
  expect((await articleOf('release.txt', mail(SAID))).title).toBe('Night ferry to run again')
  const printout = 'From: Ilse Tamm\nTo: the desk\nSubject: the ferry\n\nIt will run again.\n'
  expect((await articleOf('printout.txt', printout)).text).toBe(printout)
})

test.each([
  ['Re: Fwd: Night ferry to run again'],
  ['AW: WG: Night ferry to run again'],
  ['EMBARGOED until 14:00, 3 March: Night ferry to run again'],
  ['PRESS RELEASE - Night ferry to run again'],
  ['=?UTF-8?Q?Night_ferry_to_run?= =?UTF-8?Q?_again?='],
  ['[EXT] TR : Night ferry\r\n  to run again'],
])('what is put before a subject is no part of the headline: %s', async (subject) => {
  expect((await articleOf('a.eml', mail(SAID, { Subject: subject }))).title).toBe('Night ferry to run again')
})

test.each([
  ['Tue, 03 Mar 2026 09:14:07 GMT', '2026-03-03T09:14:07Z'],
  ['3 Mar 2026 09:14 -0500 (EST)', '2026-03-03T09:14-05:00'],
  ['Tuesday, 3-Mar-26 09:14:07 EST', '2026-03-03T09:14:07-05:00'],
  ['3 Mar 2026 09:14:07', '2026-03-03T09:14:07'],
  ['2026-03-03', '2026-03-03'],
])('the day a mail was sent is told in the sender’s own time: %s', async (date, iso) => {
  expect((await articleOf('a.eml', mail(SAID, { Date: date }))).date).toBe(iso)
})

test.each(['yesterday', '31 Feb 2026 09:00:00 +0000', '99 Xxx 2026 99:99:99', ''])('a day that is none is not told: %s', async (date) => {
  expect((await articleOf('a.eml', mail(SAID, { Date: date }))).date).toBeUndefined()
})

test.each([
  ['quoted-printable', 'utf-8', '=E2=80=9CWe have waited nine winters=\n for this,=E2=80=9D said Ilse Tamm.'],
  ['base64', 'utf-8', base64(SAID)],
  ['quoted-printable', 'windows-1252', '=93We have waited nine winters for this,=94 said=20=\nIlse Tamm.'],
  ['quoted-printable', 'iso-8859-1', '=93We have waited nine winters for this,=94 said Ilse Tamm.'],
  ['base64', 'windows-1252', base64(encode(SAID, 'windows-1252'))],
  ['base64', 'macintosh', base64(encode(SAID, 'macintosh'))],
  ['quoted-printable', 'us-ascii', '=E2=80=9CWe have waited nine winters for this,=E2=80=9D said Ilse Tamm.'],
  ['quoted-printable', 'no-such-set', '=93We have waited nine winters for this,=94 said Ilse Tamm.'],
])('a mail sent as %s in %s says what was typed', async (encoding, charset, body) => {
  const fields = { 'Content-Type': `text/plain; charset=${charset}`, 'Content-Transfer-Encoding': encoding }
  expect((await articleOf('a.eml', mail(body, fields))).text.trim()).toBe(SAID)
})

test('a Japanese mail in seven bits is Japanese', async () => {
  const body = '\u001b$B8x9q@n$NEO$7A%\u001b(B'
  const article = await articleOf('a.eml', mail(body, { 'Content-Type': 'text/plain; charset=iso-2022-jp' }))
  expect(article.text).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]{4}/)
})

test('lines that flow are one paragraph, and blanks that only hide a mark are taken out', async () => {
  const body = 'The night ferry will run \nagain from May. \n\n >From the quay nobody saw it.\n-- \nIlse Tamm\nHarbour board\n'
  const article = await articleOf('a.eml', mail(body, { 'Content-Type': 'text/plain; charset=utf-8; format=flowed' }))
  expect(article.text).toBe('The night ferry will run again from May. \n\n>From the quay nobody saw it.\n')
})

test('with delsp the blank at the end of a line is taken out too', async () => {
  const fields = { 'Content-Type': 'text/plain; charset=utf-8; format=flowed; delsp=yes' }
  expect((await articleOf('a.eml', mail('The night ferry will  \nrun aga \nin.\n', fields))).text).toBe('The night ferry will run again.\n')
})

test('marks before what is quoted never break a quotation', async () => {
  const body = `Please check this.\n\nOn Tue, 3 Mar 2026 at 09:14, Ilse Tamm\n<ilse@harbour.example> wrote:\n\n> “We have waited\n> nine winters for this,”\n> said Ilse Tamm.\n>> “Nobody had\n>> given up.”\n`
  const { text } = await articleOf('a.eml', mail(body))
  expect(text).not.toMatch(/[>]|wrote:/)
  expect(text).toContain('Please check this.')
  expect(text.replaceAll(/\s+/g, ' ')).toContain('“We have waited nine winters for this,” said Ilse Tamm.')
  expect(text).toMatch(/Tamm\.\n\n“Nobody had\s+given up\.”/)
})

test.each([
  [
    'Gmail',
    '---------- Forwarded message ---------\nFrom: Otto Berg <otto@ferries.example>\nDate: Mon, 2 Mar 2026 at 17:00\nSubject: PRESS RELEASE: Two boats for Osel\nTo: <ilse@harbour.example>\n',
  ],
  [
    'Outlook',
    '________________________________\nFrom: Otto Berg <otto@ferries.example>\nSent: Monday, March 2, 2026 5:00 PM\nTo: Ilse Tamm <ilse@harbour.example>\nSubject: Two boats for Osel\n',
  ],
  [
    'Outlook in German',
    'Von: Otto Berg <otto@ferries.example>\nGesendet: Montag, 2. März 2026 17:00\nAn: Ilse Tamm\nBetreff: Two boats for Osel\n',
  ],
  [
    'Apple',
    'Begin forwarded message:\n\nFrom: Otto Berg <otto@ferries.example>\n\nSubject: Two boats for Osel\n\nDate: 2 March 2026 at 17:00:00 CET\n\nTo: Ilse Tamm <ilse@harbour.example>\n',
  ],
])('a release that %s passed on tells its own headline, author and day', async (_, head) => {
  const article = await articleOf('a.eml', mail(`For you.\n\n${head}\nThe yard in Stell builds two boats.\n`, { Subject: 'Fwd: fyi' }))
  expect(article).toMatchObject({
    title: 'Two boats for Osel',
    author: 'Otto Berg',
    text: expect.stringContaining('The yard in Stell builds two boats.'),
  })
  expect(article.date).toMatch(/^2026-03-02/)
  expect(article.text).not.toMatch(/otto@|Betreff|Forwarded|Sent/)
  expect(article.itemId).toBeUndefined()
})

test('a signature is left out, but not what a release says below two dashes', async () => {
  expect((await articleOf('a.eml', mail(`${SAID}\n-- \nIlse Tamm\nHarbour board\n`))).text).toBe(`${SAID}\n`)
  const long = `${SAID}\n--\n${'The board voted seven to two.\n'.repeat(20)}`
  expect((await articleOf('a.eml', mail(long))).text).toContain('seven to two')
})

test('of two forms of a mail the one in HTML is read, whose paragraphs are whole', async () => {
  const plain = 'We have waited nine winters for this, said\nIlse Tamm.\n[https://harbour.example/?utm=1]'
  const html = `<div>${SAID}</div><div><br></div><div>The board voted.</div><div class="gmail_signature">Ilse Tamm, harbour board</div>`
  const article = await articleOf('a.eml', multipart('alternative', part('text/plain', plain), part('text/html; charset=utf-8', html)))
  expect(article.text).toBe(`${SAID}\n\nThe board voted.\n`)
})

test('the plain form is read where the other is one picture', async () => {
  const html = '<p><a href="https://harbour.example">See it online</a></p><img src="cid:all">'
  const article = await articleOf(
    'a.eml',
    multipart('alternative', part('text/plain; charset=utf-8', `${SAID} The board voted.`), part('text/html', html)),
  )
  expect(article.text).toBe(`${SAID} The board voted.\n`)
})

const cell = (words: string): string => `<table><tr><td><table><tr><td><p>${words}</p></td></tr></table></td></tr></table>`

test('a newsletter laid out in tables keeps every story, and loses what only the list of mails shows', async () => {
  const hidden = `<div style="display:none">In this letter: the ferry ${'&#847;&zwnj;&nbsp;'.repeat(40)}</div>`
  const html = `<html><body>${hidden}${cell(SAID)}${cell('The board voted seven to two.')}</body></html>`
  const article = await articleOf('a.eml', mail(html, { 'Content-Type': 'text/html; charset=utf-8' }))
  expect(article.text).toBe(`${SAID}\n\nThe board voted seven to two.\n`)
})

test('a page of a site that somebody sends is read as a page', async () => {
  const head = '<meta property="og:type" content="article"><meta property="og:site_name" content="The Brackwater Post">'
  const article = await articleOf('a.eml', mail(page(STORY, head), { 'Content-Type': 'text/html; charset=utf-8' }))
  expect(article).toMatchObject({ outlet: 'The Brackwater Post', title: 'Ferry to run again' })
  expect(article.text).not.toContain('Sport')
})
