import { expect, test } from 'vitest'
import type { Quotation } from '../../src/model.ts'
import { contentOf, reopenings } from '../../src/text/content.ts'
import { printings } from '../printings.ts'

const witness = (...parts: [string, ...string[]]) => printings({ A: { parts } }).witnesses[0]

test('a printing in two pairs of marks is read in one piece', () => {
  expect(contentOf(witness('We will rebuild', 'every bridge in this county.'))).toBe('We will rebuild every bridge in this county.')
})

test('marks that are closed and opened again leave a place where words may be missing', () => {
  const two = witness('We will rebuild', 'every bridge', 'by spring.')

  expect(reopenings(two).map((at) => contentOf(two).slice(at))).toEqual(['every bridge by spring.', 'by spring.'])
  expect(reopenings(witness('We will rebuild.'))).toEqual([])
})

test('a paragraph that only repeats the opening mark is no such place', () => {
  const [quotation] = witness('We will rebuild', 'every bridge').quotations
  const [first, second] = quotation.spans
  const carried: Quotation = { ...quotation, spans: [{ ...first, unclosed: true }, ...(second ? [second] : [])] }

  expect(reopenings({ quotations: [carried] })).toEqual([])
})

test('between two quotations of one article there is one', () => {
  const [left] = witness('We will rebuild').quotations
  const [right] = witness('every bridge').quotations

  expect(reopenings({ quotations: [left, right] })).toEqual(['We will rebuild '.length])
})
