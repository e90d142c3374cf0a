import { expect, test } from 'vitest'
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
