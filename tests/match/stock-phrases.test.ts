import { expect, test } from 'vitest'
import { HARBOUR, printed, sets } from './newsroom.ts'

const lines = (path: string, ...quotations: string[]) => printed(path, [HARBOUR, ...quotations].join('\n\n'))

test.each([
  [
    'condolences of two ministers',
    '{Per Holm|Our thoughts are with the families of those who lost their lives.}',
    '{Ada Brandt|Our thoughts are with the families of those who have lost their lives tonight.}',
  ],
  [
    'what every company says of its customers',
    '{a Lindqvist spokesman|The safety of our passengers is our top priority,}',
    '{a spokeswoman|The safety of our passengers is our top priority.}',
  ],
  [
    'a frame about earnings',
    '{Ada Brandt|We do not expect this to have a material impact on full-year earnings.}',
    '{mixed!Per Holm|expect storms to have a material impact on full-year earnings}',
  ],
  [
    'two press offices without comment',
    '{a Lindqvist spokesman|We do not comment on pending litigation.}',
    '{a Norvik Ferries spokesman|We do not comment on pending litigation.}',
  ],
  ['thanks', '{Ada Brandt|Thank you very much, everybody,}', '{mixed!Per Holm|thank you very much}'],
])('%s are two utterances', (_, one, other) => {
  expect(sets(lines('a.txt', one), lines('b.txt', other))).toEqual([])
  expect(sets(lines('a.txt', one, other))).toEqual([])
})

test('condolences of one minister in two papers are one', () => {
  const [full, cut] = [
    '{Per Holm|Our thoughts are with the families of those who have lost their lives. The whole coast grieves.}',
    '{mixed!Per Holm|our thoughts are with the families of those who have lost their lives}',
  ]
  expect(sets(lines('a.txt', full), lines('b.txt', cut))).toHaveLength(1)
})
