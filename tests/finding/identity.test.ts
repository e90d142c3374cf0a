import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { finding } from '../../src/finding/index.ts'
import type { Discrepancy } from '../../src/model.ts'
import { type Difference, judged, type Row } from '../judged.ts'

const SO = 'the players who grew up here feel so let down tonight by the club'
const NONE = 'the players who grew up here feel - let down tonight by the club'

function idsOf(printings: Readonly<Record<string, string | Row>>, ...differences: readonly Difference[]): string[] {
  return finding(judged(printings, differences)).discrepancies.map(({ id }) => id)
}

const [ID] = idsOf({ A: SO, B: NONE }, { at: 'so' })

test('an id is short and says nothing', () => {
  expect(ID).toMatch(/^d-[0-9a-f]{8}$/)
})

test.each<[string, Readonly<Record<string, string | Row>>, Difference]>([
  ['the other way round', { A: NONE, B: SO }, { at: 'so' }],
  ['under other sigla', { X: SO, Y: NONE }, { at: 'so' }],
  ['in other outlets and files', { A: { cells: SO, outlet: 'Weekly', path: 'x/y.html' }, B: NONE }, { at: 'so' }],
  ['with one more article of a known reading', { A: SO, B: NONE, C: SO }, { at: 'so' }],
  ['with a fragment that never reaches it', { A: SO, B: NONE, C: '. . . . . . . . . . . by the club' }, { at: 'so' }],
  [
    'as another kind, of another severity',
    { A: SO, B: NONE },
    { at: 'so', kind: 'typo', severity: 'minor', rule: 'another', confidence: 'low' },
  ],
  ['in another typography', { A: SO.replace('so', 'SO'), B: NONE.replace('up', 'UP') }, { at: 'SO' }],
  ['with words far away that differ too', { A: SO, B: NONE.replace('the club', 'the board') }, { at: 'so' }],
])('a discrepancy keeps its id %s', (_, printings, difference) => {
  expect(idsOf(printings, difference)).toEqual([ID])
})

test.each<[string, Readonly<Record<string, string | Row>>, Difference]>([
  ['other words', { A: SO.replace('so', 'very'), B: NONE }, { at: 'very' }],
  ['other words around it', { A: SO.replace('let down', 'cast off'), B: NONE.replace('let down', 'cast off') }, { at: 'so' }],
  ['another family', { A: SO, B: NONE }, { at: 'so', family: 'structural' }],
])('%s: another id', (_, printings, difference) => {
  expect(idsOf(printings, difference)).not.toContain(ID)
})

test('how a gap is marked is house style, and no other discrepancy', () => {
  const dots = idsOf({ A: SO, B: NONE.replace('-', '…') }, { at: 'so' })
  const reopened = idsOf({ A: SO, B: NONE }, { at: 'so', variant: { kind: 'elided', sigla: ['B'], text: '' } })

  expect(dots).toEqual(reopened)
  expect(dots).not.toEqual([ID])
})

test('the same words left out twice between the same neighbours are two discrepancies', () => {
  const words = 'a b c d e f g h'
  const ids = idsOf(
    { A: `${words} so ${words} so ${words}`, B: `${words} - ${words} - ${words}` },
    { at: 'so' },
    { at: 'so a b c d e f g h so' },
  )
  const twice = finding({
    ...judged({ A: `${words} so ${words} so ${words}`, B: `${words} - ${words} - ${words}` }),
    discrepancies: [8, 17].map((locus) => ({ ...so(), loci: [locus] })),
  }).discrepancies.map(({ id }) => id)

  expect(new Set(ids).size).toBe(2)
  expect(twice[1]).toBe(`${twice[0]}-2`)
})

function so(): Discrepancy {
  return judged({ A: SO, B: NONE }, [{ at: 'so' }]).discrepancies[0]!
}

test('where the whole cluster is meant, an id holds the names, and the words at either end', () => {
  const names = {
    kind: 'attribution-conflict',
    family: 'attribution',
    lemma: { kind: 'attested', sigla: ['A'], text: 'Ana Petrov' },
    variant: { kind: 'attested', sigla: ['B'], text: 'Jo Marsh' },
  } as const
  const [one] = idsOf({ A: SO, B: SO }, names)

  expect(idsOf({ A: SO, B: SO, C: SO.replace('the club', '. .') }, names)).toEqual([one])
  expect(idsOf({ A: SO, B: SO }, { ...names, lemma: names.variant, variant: names.lemma })).toEqual([one])
  expect(idsOf({ A: NONE, B: NONE.replace('club', 'board') }, names)).not.toEqual([one])
})

test('ids do not depend on the order of articles', () => {
  const word = fc.constantFrom('so', 'many', 'people', 'feel', 'let', 'down', '-', '.')
  const row = fc.array(word, { minLength: 5, maxLength: 5 }).map((cells) => cells.join(' '))
  const printings = fc.array(row, { minLength: 2, maxLength: 5 })

  fc.assert(
    fc.property(
      printings.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, shuffled]) => {
        expect(pairIds(shuffled)).toEqual(pairIds(rows))
      },
    ),
  )
})

/** Ids of every two readings that stand at one locus, in no order. */
function pairIds(rows: readonly string[]): string[] {
  const { collation } = judged(Object.fromEntries(rows.map((row, i) => [`${i}`, row])))
  const plain = so()
  const discrepancies = collation.loci.flatMap(({ readings }, i) => {
    const printed = readings.filter(({ kind }) => kind !== 'lacuna')
    return printed.flatMap((lemma, j) => printed.slice(j + 1).map((variant) => ({ ...plain, loci: [i], lemma, variant })))
  })
  return finding({ collation, discrepancies })
    .discrepancies.map(({ id }) => id)
    .toSorted()
}
