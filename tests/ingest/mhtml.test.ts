import { encode } from 'iconv-lite'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { base64, parts, part } from './mails.ts'
import { articleOf, page, readAll, reasonFor, STORY } from './reading.ts'

const PAGE = page(STORY, '<meta property="og:site_name" content="The Brackwater Post">')

/** Sent as browsers save it: with every sign beyond ASCII, and every `=`, written in figures, and lines broken. */
const quotedPrintable = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte === 0x3d || byte > 0x7e ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
  )
    .join('')
    .replaceAll(/[^\n]{70}(?<!=.?)/g, '$&=\n')

const CHROME = `From: <Saved by Blink>
Snapshot-Content-Location: https://post.example/ferry
Subject: =?utf-8?Q?Ferry=20to=20run=20again?=
Date: Tue, 3 Mar 2026 09:14:07 +0100
MIME-Version: 1.0
Content-Type: multipart/related;
	type="text/html";
	boundary="----MultipartBoundary--x7----"

`
const EXPLORER = `From: <Saved by Windows Internet Explorer 11>
Subject: Ferry to run again
Date: Tue, 3 Mar 2026 09:14:07 +0100
MIME-Version: 1.0
Content-Type: multipart/related; boundary="n-1"; type="text/html"

This is a multi-part message in MIME format.

`

const saved = (fields: string, boundary: string, ...all: readonly string[]): string =>
  (fields + parts(boundary, ...all)).replaceAll(/\r?\n/g, '\r\n')

const chrome = saved(
  CHROME,
  '----MultipartBoundary--x7----',
  part(
    'text/html; charset=utf-8',
    quotedPrintable(Buffer.from(PAGE)),
    'Content-ID: <frame-1@mhtml.blink>\nContent-Transfer-Encoding: quoted-printable\nContent-Location: https://post.example/ferry',
  ),
  part('text/css', 'p { color: red }', 'Content-Location: cid:css-1'),
  part('text/html', '<p>An advertisement in a frame</p>', 'Content-Location: https://ads.example/'),
  part('image/png', base64('none'), 'Content-Transfer-Encoding: base64\nContent-Location: https://post.example/a.png'),
)

test('a page that Chrome saved in one file is the page, with its address', async () => {
  const article = await articleOf('ferry.mhtml', chrome)
  expect(article).toMatchObject({
    path: 'ferry.mhtml',
    title: 'Ferry to run again',
    outlet: 'The Brackwater Post',
    url: 'https://post.example/ferry',
  })
  expect(article.text).toBe((await articleOf('ferry.html', PAGE)).text)
  // The day it was saved is not the day it came out.
  expect(article.date).toBeUndefined()
})

test('it is known by what stands in it', async () => {
  expect((await articleOf('ferry.txt', chrome)).url).toBe('https://post.example/ferry')
})

test('a page of another encoding that Internet Explorer saved reads as it was printed', async () => {
  const html = PAGE.replace('<meta charset="utf-8">', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">')
  const file = saved(
    EXPLORER,
    'n-1',
    part(
      'text/html; charset="windows-1252"',
      base64(encode(html, 'windows-1252')),
      'Content-Transfer-Encoding: base64\nContent-Location: https://post.example/ferry',
    ),
  )
  expect((await articleOf('ferry.mht', file)).text).toContain('“We have waited nine winters for this,”')
})

test.each([
  ['without its page', saved(EXPLORER, 'n-1', part('image/png', 'AAAA')), 'a saved page without the page'],
  ['cut off before its page', EXPLORER, 'a saved page without the page'],
])('a saved page %s is skipped with the reason', async (_, file, reason) => {
  expect(await reasonFor('ferry.mht', file)).toBe(reason)
})

test('a page that is cut off is read as far as it goes', async () => {
  const article = await articleOf('ferry.mhtml', chrome.slice(0, chrome.indexOf('voted seven')))
  expect(article.text).toContain('nine winters')
})

test('whatever the bytes of a saved page, nothing is thrown', async () => {
  const whole = Buffer.from(chrome)
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), fc.nat(60), fc.uint8Array({ maxLength: 40 }), async (from, length, noise) => {
      const bytes = Buffer.concat([whole.subarray(0, from), noise, whole.subarray(from + length)])
      expect((await readAll([{ name: 'a.mhtml', bytes }])).length).toBeGreaterThan(0)
    }),
    { numRuns: 60 },
  )
})
