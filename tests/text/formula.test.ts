import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellOf, textOfCell } from '../../src/text/formula.ts'

test.each([
  ['=cmd|"/c calc"!A1', `'=cmd|"/c calc"!A1`],
  ['+49 30 1234', `'+49 30 1234`],
  ['-5', `'-5`],
  ['@desk', `'@desk`],
  ['\t=1', `'\t=1`],
  [`'=1`, `''=1`],
  ['＝1', `'＝1`],
  ['We won’t, she said', 'We won’t, she said'],
  [`'tis the season`, `'tis the season`],
  ['3 - 2', '3 - 2'],
  ['', ''],
])('%j stands in a cell as %j', (text, cell) => {
  expect(cellOf(text)).toBe(cell)
})

test('what was put into a cell can be taken out, whatever it is', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', 'a') }))
  fc.assert(
    fc.property(text, (given) => {
      expect(textOfCell(cellOf(given))).toBe(given)
      expect(cellOf(given)).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )
})
