import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearIndex } from '../../src/gate/near-index.ts'
import { isNear } from '../../src/gate/nearness.ts'
import type { BaselineEntry } from '../../src/model.ts'
import { cpuSeconds } from '../cpu-seconds.ts'

const words = fc.array(fc.constantFrom('the', 'the', 'quay', 'will', 'not', 'sink', 'tide'), { maxLength: 4 }).map((list) => list.join(' '))
const context = fc.record({ before: words, after: words })
const entry = fc.record({ context, reading: fc.constantFrom('so', 'very') }).map(({ context: around, reading }, i = 0): BaselineEntry => ({
  id: `d-${i}`,
  kind: 'degree-change',
  severity: 'major',
  family: 'wording',
  readings: ['', reading],
  context: around,
}))

test('a look-up finds every entry that is near, and no other', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), context, fc.constantFrom('so', 'very'), (entries, found, reading) => {
      const lookUp = nearIndex(entries, ({ readings }) => [readings[1]])
      const expected = entries.filter((each) => each.readings[1] === reading && isNear(each.context, found))

      expect(new Set(lookUp(reading, found))).toEqual(new Set(expected))
    }),
    { numRuns: 1000 },
  )
})

test('where thousands of entries differ in the same word, looking one up does not compare it with all', () => {
  const entries = Array.from({ length: 20_000 }, (_, i): BaselineEntry => ({
    id: `d-${i}`,
    kind: 'degree-change',
    severity: 'major',
    family: 'wording',
    readings: ['', 'so'],
    context: { before: `a${i} b${i} c${i} the`, after: `of d${i} e${i} f${i}` },
  }))
  const spent = cpuSeconds()
  const lookUp = nearIndex(entries, ({ readings }) => readings)

  for (const each of entries.slice(0, 5000)) expect(lookUp('so', each.context)).toEqual([each])
  expect(spent()).toBeLessThan(10)
})
