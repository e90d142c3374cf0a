import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutCode } from '../../src/ingest/without-code.ts'
import { articleOf, reasonFor } from './reading.ts'

const FENCE = '```'

test.each([
  ['a block', `It rained.\n\n${FENCE}js\nsay("hello")\n${FENCE}\n\nIt stopped.`, ['It rained.', 'It stopped.']],
  ['a longer fence around a shorter', `~~~~\n~~~\n“a”\n~~~~\nIt stopped.`, ['It stopped.']],
  ['a fence that nothing closes', `${FENCE}\nIt rained.`, ['It rained.']],
  ['code in a line keeps its words', 'Type `tide "up"` first.', ['Type  tide  up   first.']],
  ['quotation marks of TeX', "``We leave'' and ``We stay'', said Bray.", ["``We leave'' and ``We stay'', said Bray."]],
  ['an apostrophe typed with a backtick', 'It`s the crew`s boat.', ['It`s the crew`s boat.']],
])('code in Markdown is no prose: %s', (_, printed, lines) => {
  const left = withoutCode(printed).split('\n')
  expect(left.filter((line) => line.trim() !== '')).toEqual(lines)
})

test('every offset, and every line, stays where it was', () => {
  const piece = fc.constantFrom('`', FENCE, '~~~', '\n', '\r\n', ' ', 'We leave', '“', '"')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const printed = pieces.join('')
      const left = withoutCode(printed)
      const isKept = Array.from(
        { length: printed.length },
        (_, i) => left[i] === printed[i] || (left[i] === ' ' && !/[\r\n]/.test(printed[i] ?? '')),
      )
      expect(left.length).toBe(printed.length)
      expect(isKept.every(Boolean)).toBe(true)
    }),
  )
})

test('only Markdown has code', async () => {
  const printed = `It rained.\n${FENCE}\n“We leave”\n${FENCE}\n`
  expect((await articleOf('pier.txt', printed)).text).toBe(printed)
  expect((await articleOf('pier.md', printed)).text).toBe(`It rained.\n   \n          \n   \n`)
  expect(await reasonFor('pier.md', `${FENCE}\ncode\n${FENCE}\n`)).toBe('nothing but code')
})
