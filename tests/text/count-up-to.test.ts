import { assert, integer, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { countUpTo } from '../../src/text/count-up-to.ts'

test('it counts the lines that begin before a place, be it before the first or behind the last', () => {
  assert(
    property(nat(200), integer({ min: -5, max: 205 }), (length, limit) => {
      expect(countUpTo(length, (i) => i < limit)).toBe(Math.max(0, Math.min(length, limit)))
    }),
  )
})
