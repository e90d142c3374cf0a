import * as fc from 'fast-check'
import { encode } from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { places } from '../../src/finding/places.ts'
import type { Article } from '../../src/model.ts'
import { factiva, stories } from './deliveries.ts'
import { base64, mail, multipart, part } from './mails.ts'
import { articleOf, page, readAll, STORY } from './reading.ts'
import { placeOf, writtenAt } from './records.ts'

const SAID = '“We have waited nine winters for this,” said Ilse Tamm, who keeps the inn.'
const BODY = `The night ferry will run again from May.\n\n${SAID}\n\nThe board voted seven to two.\n`
const PLAIN = 'text/plain; charset=utf-8'

/** Signs beyond ASCII in figures, and lines of so many signs. */
function quoted(text: string, width = 60): string {
  const signs = Array.from(Buffer.from(text), (byte) =>
    byte === 0x3d || byte > 0x7e ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
  )
  let [lines, length] = ['', 0]
  for (const sign of signs) {
    if (sign !== '\n' && length + sign.length > width) [lines, length] = [`${lines}=\n`, 0]
    lines += sign
    length = sign === '\n' ? 0 : length + sign.length
  }
  return lines
}

const sentAs = (encoding: string, type = PLAIN): Readonly<Record<string, string>> => ({
  'Content-Type': type,
  'Content-Transfer-Encoding': encoding,
})

describe('words of a mail stand where its file has them', () => {
  test.each([
    ['as it was typed', mail(BODY, sentAs('8bit'))],
    ['in seven bits', mail(BODY.replaceAll(/[“”]/g, '"'), sentAs('7bit', 'text/plain'))],
    ['in quoted-printable', mail(quoted(BODY), sentAs('quoted-printable'))],
    ['with lines that flow', mail(BODY.replace('said Ilse', 'said \nIlse'), sentAs('8bit', `${PLAIN}; format=flowed`))],
    ['as one of two forms', multipart('alternative', part(PLAIN, BODY), part('text/html', '<img src="a.png">'))],
    ['as an answer', mail(`Here it is.\n\nOn Tue, 3 March 2026 at 09:14, Ilse Tamm <ilse@harbour.example> wrote:\n> ${SAID}\n> More.\n`)],
    ['passed on', mail(`For you.\n\n---------- Forwarded message ---------\nFrom: A <a@b.example>\nSubject: Ferry\n\n${BODY}`)],
    ['in HTML', mail(`<div><p>The <b>night</b> ferry.</p>\n<p>${SAID}</p></div>`, sentAs('8bit', 'text/html; charset=utf-8'))],
  ])('sent %s', async (_, source) => {
    const article = await articleOf('a.eml', source)
    expect(placeOf(article, 'We have waited')).toBe(writtenAt(source, 'We have waited'))
    expect(placeOf(article, 'nine winters')).toBe(writtenAt(source, 'nine winters'))
    expect(article.holder).toEqual({ kind: 'list', path: 'a.eml' })
  })

  test('sent in quoted-printable in an older encoding', async () => {
    const figures = Array.from(encode(SAID, 'windows-1252'), (byte) =>
      byte > 0x7e ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
    )
    const source = mail(figures.join('').replace('nine', 'ni=\nne'), sentAs('quoted-printable', 'text/plain; charset=windows-1252'))
    const article = await articleOf('a.eml', source)
    expect(placeOf(article, 'We have waited')).toBe(writtenAt(source, 'We have waited'))
    expect(placeOf(article, 'winters')).toBe(writtenAt(source, 'winters'))
  })

  test('sent in a mailbox, of which it is not the first', async () => {
    const one = mail(quoted(BODY), sentAs('quoted-printable')).replaceAll('\r\n', '\n')
    const other = one.replaceAll('nine', 'ten')
    const source = [one, other].map((each) => `From ilse@harbour.example Tue Mar  3 09:14:07 2026\n${each}\n`).join('')
    const [first, second] = await articles('desk.mbox', source)
    expect(first && placeOf(first, 'nine winters')).toBe(writtenAt(source, 'nine winters'))
    expect(second && placeOf(second, 'ten winters')).toBe(writtenAt(source, 'ten winters'))
    expect(second?.holder).toEqual({ kind: 'list', path: 'desk.mbox' })
  })

  test('sent by a database, article by article, headlines too', async () => {
    const source = mail(factiva(stories(3)), sentAs('8bit'))
    for (const [i, article] of (await articles('export.eml', source)).entries()) {
      expect(placeOf(article, `We have waited ${i + 1}`)).toBe(writtenAt(source, `We have waited ${i + 1}`))
      expect(`${article.parts[0]?.line}:1`).toBe(writtenAt(source, `Ferry number ${i + 1} to run`))
      expect(article.parts[0]?.offset).toBeUndefined()
    }
  })

  test('saved as a page by a browser, or sent as one', async () => {
    const html = page(STORY, '<meta property="og:type" content="article">').replaceAll('\n', ' ')
    const sent = part('text/html; charset=utf-8', quoted(html), 'Content-Transfer-Encoding: quoted-printable')
    const saved = `From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b-1"\n\n--b-1\n${sent}--b-1--\n`
    for (const [name, source] of [
      ['ferry.mhtml', saved],
      ['ferry.eml', multipart('related', sent)],
    ] as const) {
      const article = await articleOf(name, source)
      expect(placeOf(article, 'We have waited')).toBe(sentAt(source, 'We have waited'))
      expect(placeOf(article, 'smaller vessel')).toBe(sentAt(source, 'smaller vessel'))
    }
  })
})

describe('words have no line', () => {
  test.each([
    ['where a mail is sent in base64', mail(base64(BODY), sentAs('base64'))],
    ['where the file has other lines than the text', mail(quoted(BODY).replaceAll('\n\n', '=0D=0D'), sentAs('quoted-printable'))],
  ])('%s: their paragraph is told', async (_, source) => {
    const article = await articleOf('a.eml', source)
    const start = article.text.indexOf('We have waited')
    const [place] = places(article, [{ start, end: start + 5 }])
    expect(place?.line).toBeUndefined()
    expect(place?.paragraph).toBeGreaterThan(0)
  })
})

test('a file that is sent with a mail keeps its own lines', async () => {
  const notes = part('text/plain; name="notes.txt"', BODY, 'Content-Disposition: attachment; filename="notes.txt"')
  const [, sent] = await articles('a.eml', multipart('mixed', part(PLAIN, 'See below.\n'), notes))
  expect(sent).toMatchObject({ path: 'a.eml/notes.txt', holder: { kind: 'archive', path: 'a.eml' } })
  expect(sent && placeOf(sent, 'We have waited')).toBe('3:2')
})

test('wherever a mail breaks its lines, every word that is told a place stands there', async () => {
  const word = fc.constantFrom('ferry', 'Österö', '“nobody', 'knows”', 'x=y', 'a', '😀', 'the', 'winter,', '— and')
  const paragraph = fc.array(word, { minLength: 1, maxLength: 30 }).map((all) => all.join(' '))
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 6 }), fc.integer({ min: 9, max: 76 }), async (all, width) => {
      const source = mail(quoted(`Opening words stand here.\n\n${all.join('\n\n')}\n`, width), sentAs('quoted-printable'))
      const lines = source.split('\n')
      const article = await articleOf('a.eml', source)
      for (const { 0: each, index } of article.text.matchAll(/\S+/g)) {
        const [place] = places(article, [{ start: index, end: index + each.length }])
        const { line = 0, column = 1 } = place ?? {}
        const behind = [lines[line - 1]?.slice(column - 1), ...lines.slice(line, line + 8)].join('\n').replaceAll(/=\r?\n/g, '')
        expect(decoded(behind).startsWith(each)).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

const decoded = (sent: string): string =>
  Buffer.from(
    sent.replaceAll(/=([0-9A-F]{2})/g, (_, figures: string) => String.fromCharCode(Number.parseInt(figures, 16))),
    'latin1',
  ).toString()

async function articles(name: string, source: string): Promise<readonly Article[]> {
  const all = await readAll([{ name, bytes: Buffer.from(source) }])
  return all.flatMap((one) => (one.kind === 'article' ? [one.article] : []))
}

/** The line and column at which words stand whose lines were broken as they were sent. */
function sentAt(source: string, words: string): string {
  const pattern = new RegExp(Array.from(words).join(String.raw`(?:=\r?\n)?`))
  const before = source.slice(0, pattern.exec(source)?.index ?? 0).split('\n')
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}
