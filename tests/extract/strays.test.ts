import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract, strays } from '../../src/extract/index.ts'
import { articleOf } from './reading-of.ts'

const straysOf = (text: string) => {
  const article = articleOf(text)
  return strays(article, extract(article)).map(({ span, reason }) => [text.slice(span.start, span.end), reason])
}

describe('a quote mark that belongs to no quotation is told, with the reason', () => {
  test.each([
    ['a closing mark alone', 'The board met” and left again.', [['”', 'a closing mark without an opening one']]],
    ['a straight closing mark alone', 'The board met" and left again.', [['"', 'a closing mark without an opening one']]],
    ['a single closing mark alone', 'We leave,’ the note went. It rained.', [['’', 'a closing mark without an opening one']]],
    [
      'an empty pair',
      'The board met “” and left.',
      [
        ['“', 'nothing stands between the marks'],
        ['”', 'nothing stands between the marks'],
      ],
    ],
    ['marks in a row', 'The board met.\n\n"""""""\n\nIt left.', [['"""""""', 'more marks side by side than prose has']]],
    ['a loose mark', 'The board met " and "left" on Friday.', [['"', 'a mark that may open or close, and pairs with none']]],
  ])('%s', (_, text, expected) => {
    expect(straysOf(text)).toEqual(expected)
  })

  test('marks without end that only open are told once', () => {
    expect(straysOf(`The board met.\n\n${'x “a '.repeat(100_001)}\n\nIt left.`)).toEqual([
      ['“', 'more marks in one paragraph than prose has'],
    ])
  })

  test('a headline has strays of its own', () => {
    const article = articleOf('It rained.', [{ kind: 'title', text: 'Crews” leave' }])

    expect(strays(article, extract(article)).map(({ span }) => span)).toEqual([{ start: 5, end: 6, part: 0 }])
  })
})

test.each([
  ['a quotation', '“We leave,” said Bray.'],
  ['a quotation over two paragraphs', '“We leave.\n\n“We come back,” said Bray.'],
  ['a nested quotation', '“He told us: ‘Run,’” said Bray.'],
  ['a mention', 'The so-called “tide tax” was shelved.'],
  ['a doubled mark', '""We leave," said Bray.'],
  ['a quotation that nothing closes', 'Bray put it bluntly: “Nobody told us.\n\nIt rained.'],
  ['apostrophes', 'The crews’ boats don’t rust; get ’em in the ’80s.'],
  ['feet and inches', 'The plank is 6\' 2" in length.'],
  ['inches alone', 'He wore a 12" tie.'],
  ['inches, twice', 'A man 6\' tall cut a 12" plank from a 20" log.'],
  ['inches inside words that are said', '"He wore a 12" tie," said Bray.'],
  ['a word without its head at the head of a sentence', "'Twas dark."],
  ['markup', '<a href="https://example.org" rel="next">'],
])('no mark is astray: %s', (_, text) => {
  expect(straysOf(text)).toEqual([])
})

describe('a dash that begins a line as dialogue does, and is no quotation, is told', () => {
  test.each([
    [
      'nobody is said to speak',
      'El puerto cerró el lunes y la ciudad no lo sabe todavía.\n\n—Aquí todo sigue igual.',
      [['—', 'a dash that may begin dialogue, but no clause says who speaks']],
    ],
    ['a turn that is taken', 'El puerto cerró el lunes y la ciudad no lo sabe todavía.\n\n—Aquí todo sigue igual —dijo Ana Peña.', []],
    ['a list', 'El puerto cerró el lunes y la ciudad no lo sabe todavía.\n\n- Abrir el muelle.\n\n— los barcos;', []],
    ['English', 'The pier was shut on Monday and nobody in the town knew of it.\n\n— Here it is as it was.', []],
  ])('%s', (_, text, expected) => {
    expect(straysOf(text)).toEqual(expected)
  })
})

const pieces = constantFrom('"', '“', '”', '«', '»', '„', '‘', '’', 'We leave', ' Bray said', ', ', '. ', ' ', '\n\n')

test('every double mark stands in a quotation, at its edge, or among the strays', () => {
  assert(
    property(array(pieces, { maxLength: 30 }), (some) => {
      const text = some.join('')
      const article = articleOf(text)
      const quotations = extract(article)
      const told = [
        ...strays(article, quotations).map(({ span }) => span),
        ...quotations.flatMap(({ notes }) => notes.map(({ span }) => span)),
      ]
      const spans = quotations.flatMap((quotation) => quotation.spans)
      // An edge may be parted from the words by blanks, or doubled.
      const isHeld = (at: number) =>
        told.some(({ start, end }) => start <= at && at < end) ||
        spans.some(({ start, end }) => at >= start - 1 - blanksBefore(text, start) && at <= end + blanksAfter(text, end))
      for (const { index } of text.matchAll(/[“”«»„]/g)) expect(isHeld(index)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

const blanksBefore = (text: string, at: number) => /[\s“”«»„"‘’]*$/.exec(text.slice(0, at))?.[0].length ?? 0
const blanksAfter = (text: string, at: number) => /^[\s“”«»„"‘’]*/.exec(text.slice(at))?.[0].length ?? 0
