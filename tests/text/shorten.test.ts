import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shorten } from '../../src/text/shorten.ts'

test.each([
  ['a short line stays', 'a short line stays'],
  ['  white \n\n space\tis one  ', 'white space is one'],
  ['the first words of it stay and so do the last of them', 'the first … of them'],
  ['Donaudampfschifffahrtsgesellschaftskapitän', 'Donaudampfs … aftskapitän'],
])('%j is shortened to %j', (text, expected) => {
  expect(shorten(text, 24)).toBe(expected)
})

test('what is shortened is about as short as asked for, and no character is halved', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 4, max: 60 }), (text, length) => {
      const short = shorten(text, length)
      expect(Array.from(short).length).toBeLessThanOrEqual(length + 3)
      expect(() => encodeURIComponent(short)).not.toThrow()
    }),
  )
})
