import { describe, expect, test } from 'vitest'
import { collate } from '../../src/collate/index.ts'
import { finding } from '../../src/finding/index.ts'
import { judged } from '../../src/classify/index.ts'
import { type Printing, printings } from '../printings.ts'
import { found, told } from './told.ts'

const TIDE = 'The tide gate will stay open until the last boat is home.'
const WARNED = 'We warned the harbour board three times in two years.'
const four = WARNED.replace('three', 'four')
const parts = (...each: [string, ...string[]]): Printing => ({ parts: each })

describe('a word changed in a sentence that stands in another place', () => {
  test('is told beside the other order', () => {
    expect(told(`${TIDE} ${WARNED}`, `${four} ${TIDE}`)).toEqual(['critical stitched-quotation', 'critical number-change'])
  })

  test('is told where nobody claims an order', () => {
    expect(told(parts(TIDE, WARNED), parts(four, TIDE))).toEqual(['critical number-change'])
  })

  test('is told with the two words alone, at the two loci where they stand', () => {
    const change = found({ A: `${TIDE} ${WARNED}`, B: `${four} ${TIDE}` }).find(({ kind }) => kind === 'number-change')
    expect([change?.lemma.text, change?.variant.text]).toEqual(['three', 'four'])
    expect(change?.loci).toHaveLength(2)
  })

  test('is shown to the reader where either paper prints it', () => {
    const contents = { A: `${TIDE} ${WARNED}`, B: `${four} ${TIDE}` }
    const { discrepancies, cluster } = finding(judged(collate(printings(contents))))
    const { places } = discrepancies.find(({ kind }) => kind === 'number-change') ?? {}
    const printed = cluster.witnesses.map(({ siglum, content }) => content.slice(places?.[siglum]?.start, places?.[siglum]?.end))
    expect(printed).toEqual(['three', 'four'])
  })

  test('is shown where it would stand, when it is left out', () => {
    const contents = { A: `${TIDE} ${WARNED}`, B: `${WARNED.replace('harbour ', '')} ${TIDE}` }
    const { discrepancies, cluster } = finding(judged(collate(printings(contents))))
    const { places } = discrepancies.find(({ variant }) => variant.kind === 'omitted') ?? {}
    expect(cluster.witnesses[1]?.content.slice(0, places?.['B']?.start)).toBe('We warned the')
  })
})

test('a clause moved over a few words is another order of words, not left out and put in', () => {
  expect(
    told(
      'In May we will mend the old quay, we will dredge it, and we will go',
      'In May we will dredge it, we will mend the old quay, and we will go',
    ),
  ).toEqual(['minor word-order'])
})

test('nothing is told of sentences closed one by one and printed the other way round', () => {
  expect(told(parts(TIDE, WARNED), parts(WARNED, TIDE))).toEqual([])
})
