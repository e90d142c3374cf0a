import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('a matter of punctuation', () => {
  test.each([
    ['It rained, and we sang.', 'It rained and we sang', 'info'],
    ['the well-known baker', 'the well known baker', 'info'],
    ['He came home – late', 'He came home, late', 'info'],
    ['Will the dam hold?', 'Will the dam hold.', 'minor'],
    ['Will the dam hold?', 'Will the dam hold until Monday?', 'info'],
    ['a two-baker oven.', 'Do you want a two-baker oven?', 'info'],
    ['Not now, please', 'Not, now please', 'minor'],
    ['It rained all day. Was it wet, then? We sang', 'It rained all day. Was it wet? We sang', 'info'],
    ['It rained all day. Was it very wet? We sang', 'It rained all day. Was it wet. We sang', 'minor'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} punctuation`)
  })

  test.each([
    ['The bakers’ ovens were cold', 'The bakers ovens were cold'],
    ['It rained all day. Why us?? We sang.', 'It rained all day. We sang.'],
    ['The dam holds', 'The dams hold'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('punctuation')
  })

  test('is no more than that where the comma behind a negation stands before a cue', () => {
    const cue = { parts: ['It is a cave that nobody,', 'has ever dug'] } as const

    expect(told('It is a cave that nobody has ever dug', cue, 'written')).toEqual(['info punctuation'])
    expect(told('It is a cave that nobody has ever dug', 'It is a cave that nobody, has ever dug', 'written')).toEqual([
      'minor punctuation',
    ])
  })
})
