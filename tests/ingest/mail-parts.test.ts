import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { base64, mail, multipart, part, parts } from './mails.ts'
import { articleOf, readAll, readOne, reasonFor, STORY } from './reading.ts'

const SAID = '“We have waited nine winters for this,” said Ilse Tamm.'

test('documents that are sent with a mail are documents of their own, and pictures are none', async () => {
  const all = await readAll([
    {
      name: 'release.eml',
      bytes: Buffer.from(
        multipart(
          'mixed',
          part('text/plain; charset=utf-8', SAID),
          part(
            'text/plain; charset=utf-8; name="release.txt"',
            'The yard in Stell builds two boats.',
            'Content-Disposition: attachment; filename="release.txt"',
          ),
          part(
            'text/html; charset=utf-8',
            `<html><body>${STORY}</body></html>`,
            'Content-Disposition: attachment; filename="C:\\\\clips\\\\story.html"',
          ),
          part('text/plain; charset=utf-8', 'Two boats, second list.', 'Content-Disposition: attachment; filename="release.txt"'),
          part(
            'image/png; name="logo.png"',
            base64('none'),
            'Content-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="logo.png"',
          ),
          part('text/plain', 'This mail was scanned.', 'Content-Disposition: attachment; filename="ATT00001.txt"'),
        ),
      ),
    },
  ])
  expect(all.map((each) => (each.kind === 'article' ? [each.article.path, each.article.holder?.path] : each))).toEqual([
    ['release.eml', 'release.eml'],
    ['release.eml/release.txt', 'release.eml'],
    ['release.eml/story.html', 'release.eml'],
    ['release.eml/release (2).txt', 'release.eml'],
  ])
})

test('a mail sent with a mail is one of its own', async () => {
  const inner = mail('The yard in Stell builds two boats.\n', { Subject: 'Two boats', From: 'Otto Berg <otto@ferries.example>' })
  const all = await readAll([
    { name: 'a.eml', bytes: Buffer.from(multipart('mixed', part('text/plain', 'See below, please.'), part('message/rfc822', inner))) },
  ])
  expect(all.map((each) => (each.kind === 'article' ? [each.article.path, each.article.title, each.article.author] : each))).toEqual([
    ['a.eml', 'Night ferry to run again', 'Ilse Tamm'],
    ['a.eml/mail.eml', 'Two boats', 'Otto Berg'],
  ])
})

test('places of attachments never leave the mail', async () => {
  const names = ['../../etc/passwd.txt', '..', '/', 'a\u0000b.txt', 'x'.repeat(500)]
  const all = await readAll([
    {
      name: 'a.eml',
      bytes: Buffer.from(
        multipart(
          'mixed',
          ...names.map((name) => part('text/plain', `Text of ${SAID}`, `Content-Disposition: attachment; filename="${name}"`)),
        ),
      ),
    },
  ])
  for (const each of all)
    expect(each.kind === 'article' ? each.article.path : each.kind === 'skipped' ? each.path : '').not.toMatch(
      /\.\.[/\\]|\0|[^/]\/[^/]*\/|.{200}/,
    )
})

test('parts are told apart by the line between them where the fields do not tell it', async () => {
  const body = parts('b-1', part('text/plain; charset=utf-8', SAID), part('image/png', 'AAAA'))
  for (const type of ['multipart/mixed', 'multipart/mixed; boundary=other'])
    expect((await articleOf('a.eml', mail(body, { 'Content-Type': type }))).text).toBe(`${SAID}\n`)
})

test.each([
  ['without any text', multipart('mixed', part('image/png', 'AAAA')), 'a mail without any text; what is sent with it is no article'],
  ['of fields alone', mail(''), 'a mail without any text'],
  [
    'whose boundary is missing',
    mail('--b\n\nhello\n', { 'Content-Type': 'multipart/mixed' }),
    'a mail whose parts cannot be told apart (no line parts them as it says)',
  ],
  ['with headers without end', mail(SAID, { 'X-Long': 'a'.repeat(3_000_000) }), 'a mail with more than 2 MB of header fields'],
  ['of nothing but parts in parts', nested(100_000), 'a mail nested more than 100 parts deep'],
])('a mail %s is skipped with the reason', async (_, content, reason) => {
  expect(await reasonFor('a.eml', content)).toBe(reason)
})

function nested(depth: number): string {
  return mail(Array.from({ length: depth }, (_, i) => `--b${i}\nContent-Type: multipart/mixed; boundary=b${i + 1}\n\n`).join(''), {
    'Content-Type': 'multipart/mixed; boundary=b0',
  })
}

test('of base64 whose every line is ended no line is lost', async () => {
  const fields = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Transfer-Encoding': 'base64' }
  const lines = ['The night ferry ', 'will run again ', 'from May.'].map((each) => base64(each)).join('\n')
  expect((await articleOf('a.eml', mail(lines, fields))).text).toBe('The night ferry will run again from May.\n')
})

test.each([
  ['of lines without end', '\n'.repeat(2_000_000), 'a mail with more than 400,000 lines of text'],
  ['of a text without end', 'The board voted. '.repeat(1_200_000), 'a mail with more than 16 MB of text'],
  ['of marks without end', '>'.repeat(10_000_000), 'a mail without any text'],
])('a mail %s is skipped at once', async (_, body, reason) => {
  expect(await reasonFor('a.eml', mail(body))).toBe(reason)
})

test('a mail in a mail without end is opened as deep as anything else', async () => {
  let inner = mail(SAID)
  for (let i = 0; i < 12; i += 1)
    inner = mail(parts(`b${i}`, part('message/rfc822', inner)), { 'Content-Type': `multipart/mixed; boundary=b${i}` })
  expect(JSON.stringify(await readAll([{ name: 'a.eml', bytes: Buffer.from(inner) }]))).toContain('packed more than 6 times over')
})

test('damage to what a mail is sent in costs words, not the mail', async () => {
  const fields = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Transfer-Encoding': 'base64' }
  const broken = `${base64('The night ferry will run again. ').slice(0, 20)}!!==%%${'?'.repeat(100)}\n${base64(SAID)}`
  expect((await readOne('a.eml', mail(broken, fields))).kind).toBe('article')
})

test('whatever the bytes of a mail, nothing is thrown', async () => {
  const whole = Buffer.from(multipart('mixed', part('text/plain; charset=utf-8; format=flowed', SAID), part('text/html', STORY)))
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), fc.nat(whole.length), fc.uint8Array({ maxLength: 60 }), async (one, other, noise) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)]
      for (const bytes of [Buffer.concat([whole.subarray(0, from), noise, whole.subarray(to)]), noise, whole.subarray(from)])
        expect((await readAll([{ name: 'a.eml', bytes }])).length).toBeGreaterThan(0)
    }),
    { numRuns: 60 },
  )
})
