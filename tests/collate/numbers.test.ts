import { expect, test } from 'vitest'
import { line } from './rows.ts'

test.each([
  ['a figure opposite its word', 'the 5 – men left', 'the five good men left', 'the 5 men left'],
  ['a figure opposite the first word of the number', 'we owe 43 – – islanders', 'we owe forty-three islanders', 'we owe 43 islanders'],
  ['a figure opposite its word where others stand before it', 'owe – 5 men', 'owe these five men', 'owe 5 men'],
  ['another number opposite the number', 'the – nine men left', 'the big five men left', 'the nine men left'],
  ['a figure and its unit opposite a figure', 'is 20km – away', 'is 30 miles away', 'is 20km away'],
  ['a share opposite a share', '5 % – of it', 'five per cent of it', '5% of it'],
])('a number stands opposite a number: %s', (_, expected, A, B) => {
  expect(line({ A, B }, 'B')).toBe(expected)
})
