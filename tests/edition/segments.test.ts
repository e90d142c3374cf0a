import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusterOf } from '../../src/collate/cluster-of.ts'
import { collate } from '../../src/collate/index.ts'
import { segments } from '../../src/edition/segments.ts'
import type { Collation } from '../../src/model.ts'

const of = (contents: Readonly<Record<'A' | 'B', string> & { C?: string }>): Collation => {
  const { A, B, C } = contents
  return collate(
    clusterOf({ witnesses: [{ id: 'A', content: A }, { id: 'B', content: B }, ...(C === undefined ? [] : [{ id: 'C', content: C }])] }),
  )
}
const words = array(constantFrom('the', 'ferry', 'pier', 'closes', ',', '…', '漢字'), { minLength: 1, maxLength: 9 }).map((list) =>
  list.join(' '),
)

describe('stretches', () => {
  test('join what is parted in one way, and keep every token', () => {
    assert(
      property(words, words, words, (A, B, C) => {
        const collation = of({ A, B, C })
        const { collation: joined, stretchOf } = segments(collation)
        expect(stretchOf.length).toBe(collation.loci.length)
        for (const siglum of ['A', 'B', 'C']) {
          const read = joined.loci.flatMap(({ readings }) => readings.flatMap(({ tokens }) => tokens[siglum] ?? []))
          expect(read).toEqual(collation.tokens[siglum]?.map((_, i) => i))
        }
        const partings = joined.loci.map(({ readings }) =>
          JSON.stringify(readings.map(({ kind, sigla }) => `${kind} ${sigla.join(' ')}`).toSorted((x, y) => (x < y ? -1 : 1))),
        )
        expect(partings.filter((parting, i) => parting === partings[i + 1])).toEqual([])
      }),
    )
  })

  test('are one where all agree', () => {
    const { loci } = segments(of({ A: 'the old pier, and the ferry', B: 'the old pier, and the ferry' })).collation
    expect(loci.map(({ readings }) => readings.map(({ text }) => text))).toEqual([['the old pier, and the ferry']])
  })
})
