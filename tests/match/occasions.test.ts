import { describe, expect, test } from 'vitest'
import { HARBOUR, HOSPITAL, printed, sets } from './newsroom.ts'

const KEPT = 'We kept the old ferries running through eleven winters without one crew going unpaid, and we will keep them running.'

const AGAIN = 'We kept the old ferries and the tugs running through all of eleven hard winters, and there was never one crew going unpaid.'

const one = (date: string | undefined, said: string) => printed('a.txt', `${HARBOUR}\n\n${said}`, date === undefined ? {} : { date })
const other = (date: string | undefined, said: string) => printed('b.txt', `${HOSPITAL}\n\n${said}`, date === undefined ? {} : { date })

test('a speech that is given again weeks later in other words is another utterance', () => {
  const first = one('2024-03-01', `{Ada Brandt|${KEPT}}`)
  expect(sets(first, other('2024-03-03', `{Brandt|${AGAIN}}`))).toHaveLength(1)
  expect(sets(first, other('2024-05-20', `{Brandt|${AGAIN}}`))).toEqual([])
})

test('what is printed again weeks later to the letter is the same utterance', () => {
  expect(sets(one('2024-03-01', `{Ada Brandt|${KEPT}}`), other('2024-05-20', `{Brandt|${KEPT}}`))).toHaveLength(1)
})

const cut = '{mixed!Ada Brandt|eleven winters without}'

test('within a week a fragment of one speaker is found in an article about something else', () => {
  expect(sets(one('2024-03-01', `{Brandt|${KEPT}}`), other('2024-03-04', cut))).toHaveLength(1)
})

test.each([
  ['after a month', '2024-04-04', cut],
  ['of nobody known', '2024-03-04', cut.replace('Ada Brandt', 'Critics')],
  ['of common words', '2024-03-04', '{mixed!Ada Brandt|and we will keep}'],
])('it is not %s', (_, date, said) => {
  expect(sets(one('2024-03-01', `{Brandt|${KEPT}}`), other(date, said))).toEqual([])
})

test('nor where an article has no date', () => {
  expect(sets(one('2024-03-01', `{Brandt|${KEPT}}`), other(undefined, '{mixed!Ada Brandt|winters without one}'))).toEqual([])
})

const then = (lead: string) => one('2024-06-04', `${lead} {Ada Brandt|Today I am closing 120 berths that did nothing wrong.}`)

describe('what was said before', () => {
  const now = other('2024-06-03', '{Ada Brandt|Today I am closing 410 berths that did nothing wrong.}')

  test.each([
    ['in a year', 'In the 2021 round her letter began:'],
    ['last year', 'After the storm last year, the worst in memory, she told this paper:'],
    ['in a month gone by', 'In March, when the draft reached her, she told the ferry crews:'],
    ['years ago', 'Three years ago she told the ferry crews:'],
  ])('is another utterance where a reporter tells that it was said %s and a figure differs', (_, lead) => {
    expect(sets(then(lead), now)).toEqual([])
  })

  test.each([
    ['this month', 'In June, when the draft reached her, she told the ferry crews:'],
    ['at no time that is told', 'Then she told the ferry crews:'],
    ['by somebody who lives there since a year', 'The harbour master, who came here in 2021, told the ferry crews:'],
    ['the other day', 'In 2021 she was silent; on Friday she said:'],
  ])('is the same, misprinted, where it was said %s', (_, lead) => {
    expect(sets(then(lead), now)).toHaveLength(1)
  })

  test('is the same where the words are', () => {
    const again = one('2024-06-04', 'In 2021 her letter began: {Ada Brandt|Today I am closing 410 berths that did nothing wrong.}')
    expect(sets(again, now)).toHaveLength(1)
  })

  test('in one article is never put together with what is said now', () => {
    const both = one(
      '2024-06-04',
      'Now she writes: {Ada Brandt|Today I am closing 410 berths that did nothing wrong.} In the 2021 round her letter began: {Ada Brandt|Today I am closing 120 berths that did nothing wrong.}',
    )
    expect(sets(both, now)).toEqual([
      ['a.txt: Today I am closing 410 berths that did nothing wrong.', 'b.txt: Today I am closing 410 berths that did nothing wrong.'],
    ])
  })
})
