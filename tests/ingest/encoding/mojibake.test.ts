import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from '../../../src/ingest/decode.ts'
import { decodeAs } from '../../../src/ingest/encoding/decode-as.ts'
import { mendMojibake } from '../../../src/ingest/encoding/mend-mojibake.ts'
import { signsAmiss } from '../../../src/ingest/encoding/signs-amiss.ts'
import { ARTICLES } from './articles.ts'

/** A text as it looks where its UTF-8 was read as another encoding; bytes that this lacks become controls, as in most programs. */
function misread(text: string, encoding: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => {
    const sign = decodeAs(encoding, Uint8Array.of(byte))
    return sign === '\ufffd' ? String.fromCharCode(byte) : sign
  }).join('')
}

const CASES = ['windows-1252', 'macintosh', 'windows-1251', 'cp437', 'koi8-r'].flatMap((encoding) =>
  Object.entries(ARTICLES).map(([language, article]) => ({ encoding, language, article })),
)

test.each(CASES)('an article in $language whose UTF-8 was read as $encoding is mended to the letter', ({ article, encoding }) => {
  expect(mendMojibake(misread(article, encoding))?.text).toBe(article)
})

test.each(Object.entries(ARTICLES))('there is nothing to mend in an article in %s', (_, article) => {
  expect(mendMojibake(article)).toBeUndefined()
  expect(signsAmiss(article)).toEqual([])
})

test('what was read wrongly twice is mended twice', () => {
  const article = ARTICLES['de'] ?? ''
  expect(mendMojibake(misread(misread(article, 'windows-1252'), 'windows-1252'))).toMatchObject({ text: article, meant: 'ä' })
})

test.each([
  ['cafÃ© “deluxe”', 'café “deluxe”'],
  ['â€œWe leave,â€ he said, and didnâ€™t', '“We leave,” he said, and didn’t'],
  ['a fare of Â£5', 'a fare of £5'],
])('“%s” is mended, with proper signs beside it', (printed, meant) => {
  expect(mendMojibake(printed)?.text).toBe(meant)
})

test.each(['IRMÃ” e SÃO', '“MAÇÃ”, disse', 'ООО «ТНС» и Різдво', '© ® ¤', 'L’Âge «d’or»', 'Ã'])(
  '“%s” may be meant as it stands',
  (printed) => {
    expect(mendMojibake(printed)).toBeUndefined()
  },
)

test('pages and plain text are mended, and say so; what is beside them is told of', () => {
  const words = misread('“We leave,” said Ilse Tamm, “and won’t return.”', 'windows-1252')
  const page = new TextEncoder().encode(`<meta charset="utf-8"><p>${words}</p>`)
  expect(decode(page, { kind: 'page' })).toMatchObject({
    text: '<meta charset="utf-8"><p>“We leave,” said Ilse Tamm, “and won’t return.”</p>',
    warnings: ['`â€œ` stands for “: it was decoded wrongly before it was saved (mended in 5 places)'],
  })
  expect(decode(new TextEncoder().encode(words), { kind: 'text' })).toMatchObject({
    text: '“We leave,” said Ilse Tamm, “and won’t return.”',
    warnings: ['`â€œ` stands for “: it was decoded wrongly before it was saved (mended in 5 places); columns count in what was meant'],
  })
  expect(signsAmiss(words)).toEqual(['`â€œ` stands for “: it was decoded wrongly before it was saved (5 places)'])
})

test('signs that nobody typed are told of', () => {
  expect(signsAmiss('We \ufffd leave \ufffd, \u0007 \ud800 she said')).toEqual([
    'a sign stands for what could not be decoded (�) (2 places)',
    'a sign is half of a pair, which is no sign (1 place)',
    'a sign is a control character, which nobody types (1 place)',
  ])
})

test('no text makes the mender throw, and what is mended has nothing left to mend', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const mended = mendMojibake(text)
      expect(mended === undefined || mended.places > 0).toBe(true)
    }),
  )
})
