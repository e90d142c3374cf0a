import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { digest } from '../../src/text/digest.ts'

test('a text has the same short name on every machine', () => {
  expect(digest('Every bridge will be rebuilt.')).toBe('865dee7d')
})

test('the name is eight hexadecimal digits, and says where one part ends and the next begins', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => /^[\da-f]{8}$/.test(digest(...parts))))
  expect(digest('re', 'built')).not.toBe(digest('rebuilt'))
  expect(digest('re', 'built')).not.toBe(digest('reb', 'uilt'))
})
