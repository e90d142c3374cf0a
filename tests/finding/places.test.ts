import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { places } from '../../src/finding/places.ts'
import type { Article } from '../../src/model.ts'

function article(text: string, origin: Article['origin'] = { kind: 'plain', offset: 0, line: 1 }, parts: Article['parts'] = []): Article {
  return { id: 'a', path: 'a.txt', label: 'a', role: 'report', text, parts, origin }
}

function placeOf(whole: Article, words: string) {
  const start = whole.text.indexOf(words)
  return places(whole, [{ start, end: start + words.length }])[0]
}

test('an editor can jump to words below front matter', () => {
  const text = 'First line.\n\nShe said: “we go”.'

  expect(placeOf(article(text, { kind: 'plain', offset: 40, line: 5 }), 'we go')).toEqual({
    start: 64,
    end: 69,
    line: 7,
    column: 12,
    paragraph: 2,
  })
})

test.each([
  ['\n', 'unix'],
  ['\r\n', 'windows'],
  ['\r', 'old'],
])('lines are counted whatever ends them (%j)', (end) => {
  const text = ['one', 'two', '', 'three', '   ', '', 'four five'].join(end)

  expect(placeOf(article(text), 'two')).toMatchObject({ line: 2, column: 1, paragraph: 1 })
  expect(placeOf(article(text), 'three')).toMatchObject({ line: 4, column: 1, paragraph: 2 })
  expect(placeOf(article(text), 'five')).toMatchObject({ line: 7, column: 6, paragraph: 3 })
})

test('columns are counted in UTF-16 units, as editors do', () => {
  expect(placeOf(article('🎉é “so”'), 'so')).toMatchObject({ start: 5, column: 6 })
})

test('on a page that was walked, a place is where the run of text stands in the source', () => {
  const anchors = [
    { start: 0, end: 10, line: 12, column: 8 },
    { start: 12, end: 30, line: 14, column: 3 },
  ]
  const page = article('She said:.\n\n“We go to the sea.”', { kind: 'walked', anchors })

  expect(placeOf(page, 'She')).toEqual({ start: 0, end: 3, line: 12, column: 8, paragraph: 1 })
  expect(placeOf(page, 'sea')).toEqual({ start: 26, end: 29, line: 14, column: 17, paragraph: 2 })
})

test('what the walk could not follow has no line', () => {
  const page = article('one two three', { kind: 'walked', anchors: [{ start: 4, end: 7, line: 3, column: 1 }] })

  expect(placeOf(page, 'one')).toEqual({ start: 0, end: 3, paragraph: 1 })
  expect(placeOf(page, 'three')).toEqual({ start: 8, end: 13, paragraph: 1 })
})

test('a span of a headline counts in the headline', () => {
  const page = article('Body.', undefined, [
    { kind: 'title', text: '“We go”, she says', line: 1 },
    { kind: 'caption', text: '“We went”' },
  ])

  expect(places(page, [{ start: 1, end: 6, part: 0 }])).toEqual([{ start: 1, end: 6, part: 0, line: 1 }])
  expect(places(page, [{ start: 1, end: 8, part: 1 }])).toEqual([{ start: 1, end: 8, part: 1 }])
})

test('line and column lead back to the offset', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '“', '🎉'), maxLength: 40 })

  fc.assert(
    fc.property(text, fc.nat(40), (whole, at) => {
      const start = Math.min(at, whole.length)
      const [place] = places(article(whole), [{ start, end: start }])
      const lines = whole.split(/\r\n|\n|\r/)
      const ends = Array.from(whole.matchAll(/\r\n|\n|\r/g), ([end]) => end.length)
      const before = lines.slice(0, place!.line! - 1).reduce((sum, line, i) => sum + line.length + ends[i]!, 0)
      expect(before + place!.column! - 1).toBe(start)
    }),
  )
})

test('words are on the page that began last', () => {
  const draft = { ...article('One two three four.', { kind: 'walked', anchors: [] }), pages: [4, 8, 8] }

  expect(['One', 'two', 'three', 'four'].map((word) => placeOf(draft, word)?.page)).toEqual([1, 2, 4, 4])
  expect(placeOf({ ...draft, pages: [] }, 'four')).toMatchObject({ page: 1 })
  expect(placeOf(article('One two.'), 'two')).not.toHaveProperty('page')
})

test('words of a recording begin at the last time told before them', () => {
  const times = [
    { start: 4, time: 751_900 },
    { start: 8, time: 3_600_000 * 101 },
  ]
  const tape = { ...article('One two three four.', { kind: 'walked', anchors: [] }), times }

  expect(['One', 'two', 'wo', 'four'].map((word) => placeOf(tape, word)?.time)).toEqual([undefined, '00:12:31', '00:12:31', '101:00:00'])
})
