import { expect, test } from 'vitest'
import { match } from '../../src/match/index.ts'
import { compareSpeakers, isDescription, nameParts } from '../../src/match/speakers.ts'
import { printed } from './newsroom.ts'

test.each([
  ['Ada Brandt', 'Ada Brandt', 'same'],
  ['Ada Brandt', 'Brandt', 'same'],
  ['Ms Brandt', 'Minister Ada Brandt', 'same'],
  ['Adá Brändt', 'Ada Brandt', 'same'],
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
  ['Another', 'Ada Brandt', 'unknown'],
  ['Supporters', 'Ada Brandt', 'unknown'],
  ['Senator Ada Brandt of Norvik', 'Ada Brandt', 'same'],
  ['voters in Norvik', 'Norvik', 'unknown'],
  ['Mayor of Norvik Ada Brandt', 'Ada Brandt', 'same'],
  ['Bank of Norvik', 'Bank of Norvik', 'same'],
])('%s and %s: %s', (one, other, expected) => {
  const [first, second] = [one, other].map((text) => nameParts({ text }))
  expect(compareSpeakers(first ?? [], second ?? [])).toBe(expected)
  expect(compareSpeakers(second ?? [], first ?? [])).toBe(expected)
})

/** Words ascribed to somebody the article does not name. */
function unnamed(path: string, text: string, words: string): ReturnType<typeof printed> {
  const { article, quotations } = printed(path, `{|${words}}`)
  return { article, quotations: quotations.map((quotation) => ({ ...quotation, speaker: { text } })) }
}

test('a speaker nobody names is called what most papers call them; a pronoun calls nobody anything', () => {
  const words = 'No ferry may sail before the inquiry has read the chart.'
  const speakers = ['the court', 'the judges', 'the court', 'They', 'They', 'They']
  const [cluster] = match(speakers.map((text, i) => unnamed(`${i}.txt`, text, words))).clusters
  expect(cluster?.speaker).toBe('the court')
})

test.each([
  ['the singer', true],
  ['The “Blue Quay” singer', true],
  ['its headmistress', true],
  ['the company', false],
  ['The ferry operator Lindqvist', false],
  ['A source', false],
  ['she', false],
])('%s describes a person: %s', (text, expected) => {
  expect(isDescription({ text })).toBe(expected)
})
