import { expect, test } from 'vitest'
import { told } from '../classify/told.ts'

test('what a paper goes on with behind an ellipsis is not set against what another has before its own end', () => {
  const [long, cut] = [
    'The mill burned at nine. The fire was seen in Brell, and in Varna, and by the ferry crews.',
    'The mill burned at nine. … She wept for the children.',
  ]
  expect(told(long, cut)).toEqual(['info ellipsis'])
  expect(told(cut, long)).toEqual(['info ellipsis'])
})

test('what agrees behind an ellipsis stands together, whatever stands between', () => {
  expect(
    told('The mill burned at nine. … seen by the ferry men.', 'The mill burned at nine. It was a fire seen by the ferry crews.'),
  ).toEqual(['info ellipsis', 'major content-substitution'])
})
