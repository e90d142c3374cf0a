import { expect, test } from 'vitest'
import { HARBOUR, HOSPITAL, printed, sets } from './newsroom.ts'

test('the same sentence in two papers is one utterance', () => {
  const one = printed('a.txt', `${HARBOUR}\n\n{Ada Brandt|The old quay is sinking faster than our engineers had feared,} she said.`)
  const two = printed(
    'b.txt',
    `${HARBOUR}\n\nAsked on Thursday: {Ada Brandt|The old quay is sinking faster than our engineers had feared.}`,
  )
  expect(sets(one, two)).toEqual([
    [
      'a.txt: The old quay is sinking faster than our engineers had feared,',
      'b.txt: The old quay is sinking faster than our engineers had feared.',
    ],
  ])
})

test.each([
  ['a word is changed', 'The old quay is sinking quicker than our engineers had feared'],
  ['words are left out', 'The quay is sinking faster than our engineers feared'],
  ['an ellipsis stands for words', 'The old quay is sinking … than our engineers had feared'],
  ['brackets explain', 'The old quay [in Norvik] is sinking faster than [the board’s] engineers had feared'],
  ['the marks close and open again', 'The old quay is sinking // faster than our engineers had feared'],
  ['the beginning is cut', 'sinking faster than our engineers had feared'],
  [
    'a sentence follows',
    'The old quay is sinking faster than our engineers had feared. We close it on Friday, and nobody will be paid for nine weeks.',
  ],
])('it still is when %s', (_, other) => {
  const one = printed('a.txt', `${HARBOUR}\n\n{Ada Brandt|The old quay is sinking faster than our engineers had feared,} she said.`)
  expect(sets(one, printed('b.txt', `${HARBOUR}\n\n{Ada Brandt|${other}}`))).toHaveLength(1)
})

test.each([
  ['the topic is the same, the words are not', 'Our engineers never thought that it would go down so fast'],
  ['only a turn of phrase agrees', 'The ferry is leaving faster than our passengers had hoped'],
  ['only small words agree', 'It is the way that we have been doing it for the most part'],
])('it is not when %s', (_, other) => {
  const one = printed('a.txt', `${HARBOUR}\n\n{Ada Brandt|The old quay is sinking faster than our engineers had feared,} she said.`)
  expect(sets(one, printed('b.txt', `${HARBOUR}\n\n{Ada Brandt|${other}}`))).toEqual([])
})

test('papers that ascribe a sentence to two people still print one utterance', () => {
  const one = printed('a.txt', `${HARBOUR}\n\n{Ada Brandt|The old quay is sinking faster than our engineers had feared,} she said.`)
  const two = printed('b.txt', `${HARBOUR}\n\n{Per Holm|The old quay is sinking faster than our engineers had feared,} he said.`)
  expect(sets(one, two)).toHaveLength(1)
})

test('a stock sentence of two people on two occasions is no utterance of both', () => {
  const one = printed('a.txt', `${HARBOUR}\n\n{Ada Brandt|I want to thank you all for coming today.}`)
  const two = printed('b.txt', `${HOSPITAL}\n\n{Oskar Wendt|I want to thank you all for coming today.}`)
  expect(sets(one, two)).toEqual([])
})

test('a quotation that only one article prints is no cluster', () => {
  expect(sets(printed('a.txt', `${HARBOUR}\n\n{Ada Brandt|The old quay is sinking faster than our engineers had feared.}`))).toEqual([])
})

test('words quoted inside a quotation are not a second printing of themselves', () => {
  const text = 'She said: “He told me ‘the dredging contract is worthless paper’ and left.”'
  const one = printed('a.txt', text)
  const outer = { start: text.indexOf('He told'), end: text.indexOf('”') }
  const inner = { start: text.indexOf('the dredging'), end: text.indexOf('’') }
  const quotations = [outer, inner].map((span, i) => ({
    id: `a-${i}`,
    article: one.article,
    form: 'direct' as const,
    content: text.slice(span.start, span.end),
    spans: [span] as const,
    medium: 'spoken' as const,
    notes: [],
    ...(i > 0 && { parent: 'a-0' }),
  }))
  expect(sets({ article: one.article, quotations })).toEqual([])
})
