import { expect, test } from 'vitest'
import { HARBOUR, HOSPITAL, printed, sets } from './newsroom.ts'

const full = printed(
  'full.txt',
  `${HARBOUR}\n\n{Ada Brandt|I hope the ministry will reconsider dredging before the winter storms come,} she said.`,
)

test('two rare words find their sentence when speaker and event agree', () => {
  expect(sets(full, printed('part.txt', `${HARBOUR}\n\nBrandt asked the ministry to {mixed!Brandt|reconsider dredging} soon.`))).toEqual([
    ['full.txt: I hope the ministry will reconsider dredging before the winter storms come,', 'part.txt: reconsider dredging'],
  ])
})

test('two words of one speaker find their sentence in the same article', () => {
  const text = `${HARBOUR}\n\nBrandt spoke of {mixed!Ada Brandt|winter storms}.\n\n{Ada Brandt|I hope the ministry will reconsider dredging before the winter storms come,} she said.`
  expect(sets(printed('a.txt', text))).toEqual([
    ['a.txt: winter storms', 'a.txt: I hope the ministry will reconsider dredging before the winter storms come,'],
  ])
})

test.each([
  ['one word', `${HARBOUR}\n\nBrandt called it {mixed!Ada Brandt|dredging}.`],
  ['common words in another speech of the same speaker', `${HOSPITAL}\n\n{mixed!Ada Brandt|I hope the}`],
  ['words of somebody else somewhere else', `${HOSPITAL}\n\n{mixed!Oskar Wendt|winter storms}`],
])('%s never do', (_, text) => {
  expect(sets(full, printed('part.txt', text))).toEqual([])
})

test('"thank you very much" does not glue two speeches', () => {
  const first = printed(
    'a.txt',
    `${HARBOUR}\n\n{Ada Brandt|We have moved eleven ferries in one night and nobody was hurt. Thank you very much.}`,
  )
  const second = printed('b.txt', `${HOSPITAL}\n\n{Ada Brandt|The nurses deserve a roster that lets them sleep. Thank you very much.}`)
  const third = printed('c.txt', `${HARBOUR}\n\n{Ada Brandt|Thank you very much.}`)
  expect(sets(first, second)).toEqual([])
  expect(sets(first, second, third).flat().join()).not.toContain('b.txt')
})
