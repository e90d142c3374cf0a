import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlapFinder } from '../../src/match/index.ts'
import { wordsOf } from '../../src/match/words.ts'
import { passages } from './passages.ts'

const { passage, idOf } = passages()

/** The shared words of two sentences, a bar between runs. */
function shared(one: string, other: string): string {
  const [a, b] = [passage(one), passage(other)]
  const words = new Map(wordsOf(one).norms.map((word) => [idOf(word), word]))
  const runs = overlapFinder(a)(b)?.runs ?? []
  return runs.map((run) => Array.from(a.ids.subarray(run.a, run.a + run.length), (id) => words.get(id)).join(' ')).join(' | ')
}

test.each([
  ['we close the quay on Friday', 'we close the quay on Friday', 'we close the quay on friday'],
  ['We close the QUAY, on Friday!', 'we close the quay on friday', 'we close the quay on friday'],
  ['we close the old quay on Friday', 'we close the quay on Friday', 'we close the | quay on friday'],
  ['we close that quay on Friday', 'we close the quay on Friday', 'we close | quay on friday'],
  ["we don't close it", 'we don’t close it', 'we dont close it'],
  ['he said that that is how it was', 'he said that is how it was', 'he said that | is how it was'],
  ['nothing in common here', 'we close the quay on Friday', ''],
  ['quay', 'quay', ''],
])('"%s" and "%s" share "%s"', (one, other, expected) => {
  expect(shared(one, other)).toBe(expected)
})

test('pieces of a long speech are found in their order, however far apart', () => {
  const speech = `we close the quay on Friday ${'and so it goes on for a while '.repeat(30)} nobody will be paid for weeks`
  expect(shared('we close the quay on Friday … nobody will be paid for weeks', speech)).toBe(
    'we close the quay on friday | nobody will be paid for weeks',
  )
})

test('what stands in brackets is the outlet’s own', () => {
  expect(Array.from(passage('we close [the quay] on Friday [sic]').soft)).toEqual([0, 0, 1, 1, 0, 0])
})

test('words may be missing at an ellipsis', () => {
  expect(Array.from(passage('we close it … on Friday. . . for weeks').cut)).toEqual([0, 0, 0, 1, 0, 1, 0])
})

test('a run is equal on both sides, and runs never cross', () => {
  const sentence = fc.array(fc.constantFrom('so', 'many', 'ferries', 'feel', 'sunk', 'now'), { minLength: 1, maxLength: 14 })
  fc.assert(
    fc.property(sentence, sentence, (one, other) => {
      const [a, b] = [passage(one.join(' ')), passage(other.join(' '))]
      let [endA, endB] = [0, 0]
      for (const run of overlapFinder(a)(b)?.runs ?? []) {
        expect(run.a).toBeGreaterThanOrEqual(endA)
        expect(run.b).toBeGreaterThanOrEqual(endB)
        expect(a.ids.subarray(run.a, run.a + run.length)).toEqual(b.ids.subarray(run.b, run.b + run.length))
        endA = run.a + run.length
        endB = run.b + run.length
      }
    }),
  )
})
