import { expect, test } from 'vitest'
import { weekdayOf } from '../../src/text/weekday.ts'
import { HARBOUR, printed, sets } from './newsroom.ts'

test.each([
  ['Monday', 'en', 0],
  ['late on Saturday night', 'en', 5],
  ['Thu.', 'en', 3],
  ['lundi soir', 'fr', 0],
  ['am Sonntag', 'de', 6],
  ['Oct. 28', 'en', undefined],
  ['Friday or Saturday', 'en', undefined],
  ['Monday', 'no such language', undefined],
])('%s (%s) is day %s', (words, language, day) => {
  expect(weekdayOf(words, language)).toBe(day)
})

const saturday = 'We were robbed today. I have never seen a harbour master so afraid of a crowd.'
const monday = 'We were not robbed on Saturday. I have never seen a harbour master work so hard, and I was wrong.'

const on = (day: string | undefined, path: string, words: string) => {
  const one = printed(path, `${HARBOUR}\n\n{Ada Brandt|${words}}`, { date: '2024-09-16' })
  return { ...one, quotations: one.quotations.map((each) => (day === undefined ? each : { ...each, occasion: { date: day } })) }
}

test('what a speaker says on Monday of what she said on Saturday is another utterance', () => {
  expect(sets(on('Saturday', 'a.txt', saturday), on('Monday', 'b.txt', monday))).toEqual([])
})

test('the same words are one utterance, whatever day two reporters give', () => {
  expect(sets(on('Saturday', 'a.txt', saturday), on('Monday', 'b.txt', saturday))).toHaveLength(1)
})
