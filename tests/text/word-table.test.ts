import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import english from '../../src/text/background/en.json' with { type: 'json' }
import { MOST_BITS, pack, unpack } from '../../src/text/word-table.ts'

const word = fc.stringMatching(/^[a-zà-öø-ÿ'.]{1,30}$/u)
const bits = fc.double({ min: 4, max: MOST_BITS, noNaN: true })

test('a packed table gives back every word, in order, with its bits to a third of one', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, bits)), (entries) => {
      const table = new Map(entries)
      const found = unpackAll(pack(table))

      expect(found.map(([name]) => name)).toEqual(Array.from(table.keys()).toSorted())
      for (const [name, value] of found) expect(Math.abs(value - (table.get(name) ?? 0))).toBeLessThanOrEqual(0.351)
    }),
  )
})

test('the English table is whole: more than 100,000 words, none twice, none with signs that no word has', () => {
  const found = unpackAll(english.words).map(([name]) => name)

  expect(found.length).toBeGreaterThan(100_000)
  expect(new Set(found).size).toBe(found.length)
  expect(found.filter((name) => !/^[\p{Ll}'.]+$/u.test(name))).toEqual([])
})

function unpackAll(groups: Record<string, string>): [string, number][] {
  const found: [string, number][] = []
  for (const [key, group] of Object.entries(groups)) unpack(key, group, (...entry) => found.push(entry))
  return found
}
