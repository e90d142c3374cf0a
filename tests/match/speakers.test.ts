import { expect, test } from 'vitest'
import { compareSpeakers, nameParts } from '../../src/match/speakers.ts'

test.each([
  ['Ada Brandt', 'Ada Brandt', 'same'],
  ['Ada Brandt', 'Brandt', 'same'],
  ['Ms Brandt', 'Minister Ada Brandt', 'same'],
  ['A. Brandt', 'Ada Brandt', 'same'],
  ['Ada Brandt’s', 'Ada Brandt', 'same'],
  ['Ada Brandt-Holm', 'Brandt', 'different'],
  ['spokesman Per Holm', 'Per Holm', 'same'],
  ['Ursula von der Weide', 'von der Weide', 'same'],
  ['Ada Brandt', 'Per Brandt', 'different'],
  ['Ada Brandt', 'Ada Holm', 'different'],
  ['Brandt', 'Holm', 'different'],
  ['She', 'Ada Brandt', 'unknown'],
  ['the singer', 'Ada Brandt', 'unknown'],
  ['the “Blue Quay” singer', 'Ada Brandt', 'unknown'],
  ['', 'Ada Brandt', 'unknown'],
])('%s and %s: %s', (one, other, expected) => {
  const [first, second] = [one, other].map((text) => nameParts({ text }))
  expect(compareSpeakers(first ?? [], second ?? [])).toBe(expected)
  expect(compareSpeakers(second ?? [], first ?? [])).toBe(expected)
})
