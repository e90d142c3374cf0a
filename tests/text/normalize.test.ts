import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalize } from '../../src/text/normalize.ts'

test.each([
  ['The MAYOR’s', "the mayor's"],
  ['cafe\u0301', 'café'],
  ['govern\u00adment', 'government'],
  ['\u200eSalaam\u200f', 'salaam'],
  ['ΟΔΟΣ', 'οδος'],
  ['ΟΔΟΣ.', 'οδος.'],
])('%s is compared as %s', (printed, compared) => {
  expect(normalize(printed)).toBe(normalize(compared))
})

test.each([
  ['this', 'his'],
  ['resume', 'résumé'],
  ['1,000', '1.000'],
])('%s and %s are not the same', (left, right) => {
  expect(normalize(left)).not.toBe(normalize(right))
})

/** Signs that change their neighbours: marks that combine, signs that vanish, capitals with odd small letters. */
const odd = fc.string({
  unit: fc.constantFrom(
    ...Array.from('İIıſßẞΣσςÅÅKΩé`´¨e\u0301\u0307\u0308\u0345\u00ad\u200b\ufeff\u1fef\u1fbd\u1fbe\u2126\u0390ΐ\u2003Ⅷａ＂ǅ'),
    'ᄀ',
    'ᅡ',
    '가',
    'ᆨ',
  ),
})

test('what was normalized once stays as it is', () => {
  fc.assert(
    fc.property(fc.oneof(odd, fc.string({ unit: 'binary' })), (text) => {
      expect(normalize(normalize(text))).toBe(normalize(text))
    }),
    { numRuns: 5000 },
  )
})
