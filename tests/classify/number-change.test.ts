import { describe, expect, test } from 'vitest'
import { found, told } from './told.ts'

describe('another number or date', () => {
  test.each([
    ['We lost 17 sheep', 'We lost 70 sheep', 'critical'],
    ['The fire killed 3 bakers and hurt 12 in the mill', 'The fire killed 12 bakers and hurt 3 in the mill', 'critical'],
    ['We paid 40 in May and 50 in June', 'We paid 50 in May and 40 in June', 'critical'],
    ['It opens on Monday', 'It opens on Sunday', 'critical'],
    ['We bake on Mondays now', 'We bake on Thursdays now', 'critical'],
    ['three miles of pipe', 'three metres of pipe', 'critical'],
    ['It cost two million', 'It cost two billion', 'critical'],
    ['It closed in July 1987', 'It closed in 1987', 'minor'],
    ['the first mill', 'the second mill', 'critical'],
    ['It is 20km from here', 'It is 20 miles from here', 'critical'],
    ['We bake at 6am here', 'We bake at 6pm here', 'critical'],
    ['A third of the flour was wet', 'A quarter of the flour was wet', 'critical'],
    ['Two-thirds of the flour was wet', 'Three-quarters of the flour was wet', 'critical'],
    ['Eleven ovens burned', 'Eight ovens burned', 'critical'],
    ['We bake today', 'We bake tomorrow', 'critical'],
    ['We bake today', 'We bake on Friday', 'minor'],
    ['We met at half past six', 'We met at half past seven', 'critical'],
    ['We met at a quarter to nine', 'We met at a quarter past nine', 'critical'],
    ['He was born in the 1960s', 'He was born in the 1970s', 'critical'],
    ['We have a dozen carts', 'We have dozens of carts', 'critical'],
    ['We lost a hundred men', 'We lost hundreds of men', 'critical'],
    ['King Odo VIII built it', 'King Odo VII built it', 'critical'],
    ['He did it once', 'He did it twice', 'critical'],
    ['It doubled in a year', 'It tripled in a year', 'critical'],
    ['Support rose by 5 percent', 'Support rose by 5 percentage points', 'critical'],
    ['half a million voters', 'half a billion voters', 'critical'],
    ['They burned five carts', 'They burned thirty-five carts', 'critical'],
    ['Five carts were burned', 'Thirty-five carts were burned', 'critical'],
    ['He lay in the snow for hours', 'He lay in the snow four hours', 'critical'],
    ['We expect it by noon', 'We expect it by midnight', 'critical'],
    ['Two and a half years ago', 'Two years ago', 'critical'],
    ['We met this evening', 'We met on Saturday', 'minor'],
    ['We met at 6:30 p.m. there', 'We met at half past six there', 'minor'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} number-change`)
  })

  test.each([
    ['We lost 17 sheep', 'We lost seventeen sheep'],
    ['One of us slept', 'Some of us slept'],
    ['We may sell it', 'We will sell it'],
    ['We met at Five Points', 'We met at Court Square'],
    ['We met at Five Points', 'We met at Points'],
    ['We met at a quarter to nine', 'We met at 8:45'],
    ['It holds 5 liters of oil', 'It holds 5 litres of oil'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('number-change')
  })
})

test('a fragment may begin with the figure for what others spell out', () => {
  const kinds = found({
    A: { parts: ['sixty-thousand-dollar oven'], form: 'mixed' },
    B: { parts: ['$60,000 oven'], form: 'mixed' },
    C: 'What we have here is a sixty-thousand-dollar oven.',
  }).map(({ kind, severity }) => `${severity} ${kind}`)

  expect(kinds).toContain('info form-variant')
  expect(kinds.filter((kind) => !kind.startsWith('info'))).toEqual([])
})
