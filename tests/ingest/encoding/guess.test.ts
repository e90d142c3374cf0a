import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from '../../../src/ingest/decode.ts'
import { ARTICLES } from './articles.ts'
import { inEncoding } from './in-encoding.ts'
import { USUAL } from './usual.ts'

const CASES = Object.entries(ARTICLES).flatMap(([language, article]) =>
  (USUAL[language] ?? []).flatMap((encoding) => {
    const typed = inEncoding(encoding, article)
    return typed ? [{ language, encoding, ...typed }] : []
  }),
)

test('a story in thirty languages can be typed in all their usual encodings', () => {
  expect(CASES.length).toBeGreaterThan(90)
})

test.each(CASES)('an article in $language, saved in $encoding by who says nothing of it, is read to the letter', ({ text, bytes }) => {
  const read = decode(bytes, { kind: 'text' })
  expect(read).toMatchObject({ kind: 'text', text })
})

/** What is read of typed words where that is not what was typed. */
function misread({ text, bytes }: { readonly text: string; readonly bytes: Uint8Array }): string | undefined {
  const read = decode(bytes, { kind: 'text' })
  return read.kind === 'text' && read.text !== text ? `${read.encoding}: ${read.text.slice(0, 60)}` : undefined
}

const isRefused = (bytes: Uint8Array): boolean => decode(bytes, { kind: 'text' }).kind === 'unreadable'

const BEGINNINGS = CASES.flatMap(({ language, encoding }) =>
  [40, 60, 90, 120, 160, 200, 250, 300].flatMap((length) => inEncoding(encoding, ARTICLES[language]?.slice(0, length) ?? '') ?? []),
)

test('no beginning of an article is misread, however short: it is read to the letter, or refused', () => {
  expect(BEGINNINGS.flatMap((typed) => misread(typed) ?? [])).toEqual([])
  const refused = BEGINNINGS.filter(({ bytes }) => isRefused(bytes)).length
  expect(refused).toBeGreaterThan(0)
  expect(refused).toBeLessThan(BEGINNINGS.length / 2)
})

test.each(['cp437', 'cp850', 'cp852', 'cp857', 'maccenteuro', 'maccroatian', 'macturkish', 'maciceland'])(
  'an article from an archive in %s is read to the letter, or refused',
  (encoding) => {
    const typed = ['en', 'de', 'es', 'it', 'pt', 'sv', 'da', 'is', 'pl', 'cs', 'hu', 'hr', 'tr']
      .map((language) => ARTICLES[language] ?? '')
      .flatMap((article) => [article, ...article.split('\n')].flatMap((piece) => inEncoding(encoding, piece) ?? []))
      // What an encoding lacks is typed as a question mark, which no reader can undo.
      .filter(({ text, bytes }) => !text.includes('?') && !bytes.includes(0x3f))
    expect(typed.length).toBeGreaterThan(0)
    expect(typed.flatMap((each) => misread(each) ?? [])).toEqual([])
  },
)

test.each(['utf-16le', 'utf-16be'] as const)('%s is known without its mark', (encoding) => {
  for (const article of Object.values(ARTICLES)) {
    const bytes = Buffer.from(article, 'utf16le')
    if (encoding === 'utf-16be') bytes.swap16()
    expect(decode(bytes, { kind: 'text' })).toMatchObject({ kind: 'text', text: article, encoding })
  }
})

test('UTF-8 with the bytes of a pasted Windows text in it keeps its quotation marks, and says so', () => {
  const bytes = Buffer.concat([
    Buffer.from('Die Fähre fährt, sagte sie, und die Bürger hören es. '.repeat(5)),
    Buffer.of(0x93),
    Buffer.from('We leave,'),
    Buffer.of(0x94),
    Buffer.from(' said Ilse Tamm.'),
  ])
  const read = decode(bytes, { kind: 'text' })
  expect(read).toMatchObject({ kind: 'text', encoding: 'utf-8 and windows-1252' })
  expect(read.kind === 'text' && read.text).toContain('“We leave,” said Ilse Tamm.')
  expect(read.kind === 'text' && read.warnings.join()).toContain('utf-8 and windows-1252')
})

test('what is read in another encoding than UTF-8 says which one', () => {
  const typed = inEncoding('windows-1251', ARTICLES['ru'] ?? '')
  expect(decode(typed?.bytes ?? new Uint8Array(), { kind: 'text' })).toMatchObject({
    encoding: 'windows-1251',
    warnings: ['not UTF-8, and nothing says what it is; read as windows-1251, the only encoding in which its words make sense'],
  })
})

test('no bytes make the decoder throw, whatever they are said to be', () => {
  const told = fc.option(
    fc.constantFrom(
      'utf-8',
      'utf-7',
      'replacement',
      'x-user-defined',
      'utf-16',
      'shift_jis',
      'gb18030',
      'iso-2022-jp',
      'hz-gb-2312',
      'no such',
      '',
    ),
    {
      nil: undefined,
    },
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('page', 'xml', 'text'), told, (bytes, kind, declared) => {
      const read = decode(bytes, { kind, declared })
      expect(kind === 'text' || read.kind === 'text').toBe(true)
    }),
  )
})

test('what is UTF-8 is read as it is, whatever it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
      const text = Array.from(words, (sign) => (['\0', '\u001b', '\ufeff'].includes(sign) ? '' : sign)).join('')
      expect(decode(new TextEncoder().encode(text), { kind: 'text' })).toMatchObject({
        kind: 'text',
        text,
        encoding: 'utf-8',
        warnings: [],
      })
    }),
  )
})

test.each([0xff, 0xe9, 0x92, 0xc4])('a file of nothing but one byte, %i, is no text', (byte) => {
  expect(isRefused(new Uint8Array(5000).fill(byte))).toBe(true)
})
