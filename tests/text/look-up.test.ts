import { expect, test } from 'vitest'
import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import { lookUp } from '../../src/text/look-up.ts'
import { HARBOUR, printed, sets } from '../match/newsroom.ts'
import { printings } from '../printings.ts'

const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']

test('a table knows nothing that is not written in it', () => {
  expect(lookUp({ tide: 1 }, 'tide')).toBe(1)
  for (const word of INHERITED) expect(lookUp({ tide: 1 }, word)).toBeUndefined()
})

test.each(INHERITED)('papers may print %s, and another word for it', (word) => {
  for (const other of ['builder', "won't", '4', 'if', 'most'])
    for (const [one, two] of [
      [`We asked the ${word} of the pier`, `We asked the ${other} of the pier`],
      [`${word} we asked`, `we asked ${other} ${word}`],
      [`We never asked no ${word}`, `We never asked ${other} ${word}`],
    ] as const) {
      const collation = collate(printings({ A: one, B: two }))
      expect(collation.loci.length).toBeGreaterThan(1)
      expect(() => classify(collation, 'default')).not.toThrow()
    }
})

test.each(INHERITED)('a fragment with %s and a figure finds its like', (word) => {
  const lowered = word.toLowerCase()
  for (const one of [word, lowered]) {
    const papers = ['84', '48'].map((figure, i) =>
      printed(`${i}.txt`, `${HARBOUR}\n\nAda Brandt spoke of {mixed!Ada Brandt|the ${one} at about $${figure}m} on Monday.`),
    )
    expect(sets(...papers)).toHaveLength(1)
  }
})
