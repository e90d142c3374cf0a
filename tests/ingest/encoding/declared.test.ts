import { expect, test } from 'vitest'
import { type Decoded, decode } from '../../../src/ingest/decode.ts'
import { ARTICLES } from './articles.ts'
import { inEncoding } from './in-encoding.ts'

const article = (language: string): string => ARTICLES[language] ?? ''

/** The bytes of a page that declares an encoding, in another one. */
function pageIn(encoding: string, words: string, head: string): { readonly text: string; readonly bytes: Uint8Array } {
  const page = `<html><head>${head}</head><body><p>${words}</p></body></html>`
  return inEncoding(encoding, page) ?? { text: page, bytes: new TextEncoder().encode(page) }
}

const textOf = (decoded: Decoded): string => (decoded.kind === 'text' ? decoded.text : decoded.reason)

test.each([
  ['windows-1251', 'ru', 'utf-8'],
  ['windows-1251', 'ru', 'iso-8859-1'],
  ['iso-8859-2', 'pl', 'iso-8859-1'],
  ['windows-1250', 'cs', 'windows-1252'],
  ['windows-1252', 'de', 'utf-8'],
  ['windows-1252', 'fr', 'shift_jis'],
  ['euc-kr', 'ko', 'iso-8859-1'],
  ['shift_jis', 'ja', 'utf-8'],
  ['gb18030', 'zh', 'big5'],
])('a page in %s (%s) that declares %s is read as it is, and says so', (encoding, language, declared) => {
  const { text, bytes } = pageIn(encoding, article(language), `<meta charset="${declared}">`)
  const read = decode(bytes, { kind: 'page' })
  expect(textOf(read)).toBe(text)
  expect(read.kind === 'text' && read.warnings).toHaveLength(1)
})

test.each([
  ['windows-1251', 'ru'],
  ['koi8-r', 'ru'],
  ['iso-8859-2', 'pl'],
  ['windows-1252', 'de'],
  ['windows-1257', 'lt'],
  ['big5', 'zh-Hant'],
  ['gbk', 'zh'],
  ['iso-2022-jp', 'ja'],
])('a page in %s that says so is read without a word', (encoding, language) => {
  const { text, bytes } = pageIn(encoding, article(language), `<meta charset="${encoding}">`)
  expect(decode(bytes, { kind: 'page' })).toMatchObject({ text, warnings: [] })
})

test('what its holder says of a page weighs more than what the page says', () => {
  const { text, bytes } = pageIn('windows-1250', 'Łódź', '<meta charset="windows-1252">')
  expect(textOf(decode(bytes, { kind: 'page', declared: 'windows-1250' }))).toBe(text)
})

test('a page is believed where its bytes prove nothing', () => {
  const { text, bytes } = pageIn('iso-8859-2', 'Łódź', '<meta charset="iso-8859-2">')
  expect(textOf(decode(bytes, { kind: 'page' }))).toBe(text)
})

test.each(['utf-16', 'utf-16le', 'utf-16be', 'unicode'])('a meta element that says %s means UTF-8: else it could not be read', (label) => {
  const page = `<meta charset="${label}"><p>Déjà vu</p>`
  expect(textOf(decode(new TextEncoder().encode(page), { kind: 'page' }))).toBe(page)
})

test.each(['utf-7', 'iso-2022-kr', 'hz-gb-2312', 'x-user-defined', 'replacement'])('%s is a trick, and never read', (label) => {
  const page = `<meta charset="${label}"><p>+ADw-script+AD4- Déjà vu</p>`
  expect(textOf(decode(new TextEncoder().encode(page), { kind: 'page', declared: label }))).toBe(page)
})

test('a page that does not declare it is not in ISO-2022-JP, whatever its escapes', () => {
  const page = `<p>\u001b$B${'!!'.repeat(30)}\u001b(B</p>`
  expect(textOf(decode(new TextEncoder().encode(page), { kind: 'page' }))).toBe(page)
})

test('a byte-order mark is left out, one in the midst of a text is kept as it stands', () => {
  expect(textOf(decode(new TextEncoder().encode('\ufeffWe leave\ufeff.'), { kind: 'text', declared: 'windows-1252' }))).toBe(
    'We leave\ufeff.',
  )
})

test.each([
  ['<?xml version="1.0" encoding="ISO-8859-2"?>', 'iso-8859-2'],
  ["<?xml version='1.0' encoding='windows-1250'?>", 'windows-1250'],
])('XML says what it is in: %s', (declaration, encoding) => {
  const typed = inEncoding(encoding, `${declaration}<a>Łódź</a>`)
  expect(textOf(decode(typed?.bytes ?? new Uint8Array(), { kind: 'xml' }))).toBe(typed?.text)
})

test('a page that says nothing and proves nothing is read as browsers do, and says so', () => {
  const read = decode(Uint8Array.of(0x3c, 0x70, 0x3e, 0x41, 0xe9, 0xff, 0xd0), { kind: 'page' })
  expect(read).toMatchObject({ encoding: 'windows-1252', warnings: [expect.stringContaining('cannot be told')] })
})

test('a page that says nothing and is what all of those are is read without a word; one that is not says so', () => {
  const western = pageIn('windows-1252', article('fr'), '')
  expect(decode(western.bytes, { kind: 'page' })).toMatchObject({ text: western.text, warnings: [] })
  const russian = pageIn('koi8-r', article('ru'), '')
  expect(decode(russian.bytes, { kind: 'page' })).toMatchObject({
    text: russian.text,
    warnings: [expect.stringContaining('read as koi8-r')],
  })
})
