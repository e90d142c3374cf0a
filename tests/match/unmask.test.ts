import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { unmask } from '../../src/match/unmask.ts'

test.each([
  ['row like h---', 'row like hell'],
  ['that f***ing quay', 'that fucking quay'],
  ['full of s**t, he said', 'full of shit, he said'],
  ['B******t!', 'bullshit!'],
])('%s is read as %s', (masked, read) => {
  expect(unmask(masked)).toBe(read)
})

test.each(['we tried--and failed', 'the *only* quay', 'a ferry-boat', '2**3', 'x***'])('%s is no masked word', (text) => {
  expect(unmask(text)).toBe(text)
})

test('offsets stay where they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('f', 'h', 's', '*', '-', '_', ' ') }), (text) => {
      expect(unmask(text)).toHaveLength(text.length)
    }),
  )
})
