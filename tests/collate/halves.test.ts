import { describe, expect, test } from 'vitest'
import { variants } from './rows.ts'

const REST = 'should have to sell a boat before the tide'

describe('one word for two stands opposite both', () => {
  test.each([
    ['at the beginning', `No one ${REST}`, `Nobody ${REST}`, ['No A ] Nobody B', 'one A ] – B']],
    ['inside', `I say no one ${REST}`, `I say nobody ${REST}`, ['no A ] nobody B', 'one A ] – B']],
    ['at the end', `Before the tide I want no one.`, `Before the tide I want nobody.`, ['no A ] nobody B', 'one A ] – B']],
    [
      'at the end, where the printing goes on elsewhere',
      `Sell it to no one in town`,
      `Sell it to nobody`,
      ['no A ] nobody B', 'one A ] – B'],
    ],
    ['closed up at the beginning', `Every body ${REST}`, `Everybody ${REST}`, ['Every A ] Everybody B', 'body A ] – B']],
    ['of another spelling', `All right, sell the boat`, `Alright, sell the boat`, ['All A ] – B', 'Alright B ] right A']],
    [
      'closed up at the end',
      `They will sell the boats for ever`,
      `They will sell the boats forever`,
      ['for A ] forever B', 'ever A ] – B'],
    ],
  ])('%s', (_, apart, together, expected) => {
    expect(variants({ A: apart, B: together })).toEqual(expected)
  })

  test('and a printing that begins later has nothing to do with what stands before', () => {
    expect(variants({ A: `We promise that no one ${REST}`, B: `Nobody ${REST}` })).toEqual(['Nobody B ] no A', 'one A ] – B'])
    expect(variants({ A: `The whole body ${REST}`, B: `body ${REST}` })).toEqual([])
  })
})
