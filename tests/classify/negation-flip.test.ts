import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('a negation on one side', () => {
  test.each([
    ['The oven is not hot', 'The oven is hot', 'critical'],
    ['We didn’t sell it', 'We did sell it', 'critical'],
    ['We will not sue, and they will pay 40 pounds', 'We will sue, and they will not pay 40 pounds', 'critical'],
    ['We will not pay a penny. We will leave at noon.', 'We will pay a penny. We will not leave at noon.', 'critical'],
    ['It is not a loaf, it is a roll', 'It is a loaf, it is not a roll', 'critical'],
    ['They never slept', 'They slept', 'critical'],
    ['He is unwilling now', 'He is willing now', 'critical'],
    ['It was an honest loaf', 'It was a dishonest loaf', 'critical'],
    ['He is now asleep', 'He is not asleep', 'critical'],
    ['They voted for the mill', 'They voted against the mill', 'critical'],
    ['It went to the highest bidder', 'It went to the lowest bidder', 'critical'],
    ['The river is rising again', 'The river is falling again', 'critical'],
    ['That was the easiest loaf', 'That was the hardest loaf', 'critical'],
    ['She ain’t baked for a mayor', 'She’s baked for a mayor', 'critical'],
    ['It ain’t true that nobody bakes', 'It’s true that nobody bakes', 'critical'],
    ['It isn’t, and nobody bakes', 'It is, and nobody bakes', 'critical'],
    ['She ain’t never baked here', 'She’s baked here', 'critical'],
    ['The miller just ain’t worked at night', 'The miller’s just worked at night', 'critical'],
    ['It was a careless thing to do', 'It was a careful thing to do', 'critical'],
    ['The harmless gas spread', 'The harmful gas spread', 'critical'],
    ['He managed to stop the cart', 'He failed to stop the cart', 'critical'],
    ['He was overpaid for it', 'He was underpaid for it', 'critical'],
    ['We need more bakers here', 'We need fewer bakers here', 'critical'],
    ['I have doubts about it', 'I have no doubts about it', 'critical'],
    ['It is not only fair', 'It is only fair', 'critical'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} negation-flip`)
  })

  test.each([
    ['I never told nobody', 'I never told anybody'],
    ['She ain’t never baked for a mayor', 'She’s never baked for a mayor'],
    ['They don’t never bake on Sundays', 'They never bake on Sundays'],
    ['The miller just ain’t never worked at night', 'The miller’s just never worked at night'],
    ['The oven was invaluable', 'The oven was valuable'],
    ['She disassembled it', 'She resembled it'],
    ['No doubt the river will rise', 'The river will no doubt rise'],
    ['We hardly noticed the smell', 'We barely noticed the smell'],
    ['There isn’t any flour left', 'There is no flour left'],
    ['It was a helpful hand', 'It was a helpless hand'],
    ['I can’t hardly see', 'I can hardly see'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('negation-flip')
  })
})

describe('a pair of opposites is a pair of each other', () => {
  test.each([
    ['The kiln was on all night', 'The kiln was off all night'],
    ['They added a mill', 'They removed a mill'],
    ['The men left', 'The men stayed'],
    ['That was the biggest loaf', 'That was the smallest loaf'],
    ['We go out at dawn', 'We go in at dawn'],
  ])('“%s” and “%s” are opposites', (one, other) => {
    expect(told(one, other)).toContain('critical negation-flip')
  })

  test.each([
    ['The report on the miller is long', 'The report of the miller is long'],
    ['They walked up the hill to the mill', 'They walked on the hill to the mill'],
    ['It is in the oven', 'It is on the oven'],
    ['They came out of the mill', 'They came up of the mill'],
    ['The mall was shut', 'The female was shut'],
    ['She will hop on Sunday', 'She will despair on Sunday'],
    ['The migrants bake here', 'The immigrants bake here'],
    ['The bread improved at noon', 'The bread proved at noon'],
    ['He was designing ovens', 'He was signing ovens'],
    ['Thirty images were found', 'Thirty ages were found'],
  ])('“%s” and “%s” are not', (one, other) => {
    expect(told(one, other).join(' ')).not.toContain('negation-flip')
  })

  test('and a small word for another is a small thing', () => {
    expect(told('The report on the miller is long', 'The report of the miller is long')).toEqual(['minor function-word'])
  })
})
