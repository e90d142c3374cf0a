import { array, assert, constantFrom, property, shuffledSubarray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collate } from '../../src/collate/index.ts'
import type { Collation, Locus } from '../../src/model.ts'
import { type Printing, printings } from '../printings.ts'

const TIDE = 'The tide gate will stay open until the last boat is home.'
const WARNED = 'We warned the harbour board three times in two years.'
const PAID = 'Nobody on this quay has been paid a penny since March.'
const four = (sentence: string) => sentence.replace('three', 'four')

/** Where printings differ once what moved stands in one place. */
function differences(contents: Readonly<Record<string, Printing>>): string[] {
  const { loci, gathered } = collate(printings(contents))
  return shown(gathered?.loci ?? loci)
}

function shown(loci: readonly Locus[]): string[] {
  return loci
    .map(({ readings }) => readings.filter(({ kind }) => kind !== 'lacuna'))
    .filter((readings) => readings.length > 1)
    .map((readings) => readings.map(({ kind, text, sigla }) => `${kind === 'attested' ? text : kind} ${sigla.join(' ')}`).join(' ] '))
}

/** What moved in whom, as the first of those who moved it prints it. */
function moves({ transpositions = [], loci, tokens }: Collation): string[] {
  return transpositions.map(({ moved, elsewhere }) => {
    const [hand = ''] = moved
    const own = elsewhere.flatMap((at) => loci[at]?.readings.flatMap((reading) => reading.tokens[hand] ?? []) ?? [])
    return `${moved.join(' ')}: ${own.map((index) => tokens[hand]?.[index]?.text).join(' ')}`
  })
}

describe('a sentence printed in another place', () => {
  test.each<[string, Record<string, Printing>, string[], string[]]>([
    [
      'is told once, and its words are compared',
      { A: `${TIDE} ${WARNED}`, B: `${four(WARNED)} ${TIDE}` },
      ['B: We warned the harbour board four times in two years .'],
      ['four B ] three A'],
    ],
    [
      'is compared though its words stand between other marks',
      { A: { parts: [TIDE, WARNED] }, B: { parts: [four(WARNED), TIDE] } },
      ['B: We warned the harbour board four times in two years .'],
      ['four B ] three A'],
    ],
    [
      'stands where most papers print it',
      { A: `${TIDE} ${WARNED} ${PAID}`, B: `${WARNED} ${TIDE} ${PAID}`, C: `${WARNED} ${TIDE}` },
      ['A: We warned the harbour board three times in two years .'],
      [],
    ],
    [
      'is compared with the printing of a third that quotes nothing else',
      { A: `${TIDE} ${WARNED}`, B: `${four(WARNED)} ${TIDE}`, C: WARNED.replace('harbour', 'port') },
      ['B: We warned the harbour board four times in two years .'],
      ['harbour A B ] port C', 'three A C ] four B'],
    ],
    [
      'leaves a word out that the other place has',
      { A: `${TIDE} ${WARNED} ${PAID}`, B: `${PAID} ${TIDE} ${WARNED.replace(' harbour', '')}` },
      ['B: Nobody on this quay has been paid a penny since March .'],
      ['harbour A ] omitted B'],
    ],
  ])('%s', (_, contents, told, left) => {
    expect(moves(collate(printings(contents)))).toEqual(told)
    expect(differences(contents)).toEqual(left)
  })

  test('is none where a paper prints it in both places', () => {
    expect(collate(printings({ A: `${TIDE} ${WARNED}`, B: `${WARNED} ${TIDE}`, C: `${WARNED} ${TIDE} ${WARNED}` })).transpositions).toBe(
      undefined,
    )
  })

  test.each([
    ['sentences in one order', { A: `${TIDE} ${WARNED}`, B: `${TIDE} ${PAID} ${WARNED}` }],
    ['a phrase that stands in two sentences', { A: `${WARNED} ${WARNED.replace('two years', 'vain')}`, B: WARNED }],
    ['a word that changed places', { A: 'Only the board knew of it then', B: 'The board only knew of it then' }],
  ])('is nothing that %s tell of', (_, contents) => {
    expect(collate(printings(contents)).gathered).toBe(undefined)
  })

  test('moves no locus: every printing is still read back as it is printed', () => {
    const { loci, tokens } = collate(printings({ A: `${TIDE} ${WARNED}`, B: `${four(WARNED)} ${TIDE}` }))
    const read = loci.flatMap(({ readings }) => readings.flatMap((reading) => reading.tokens['B'] ?? []))
    expect(read).toEqual(tokens['B']?.map((_, index) => index))
  })
})

const PIECES: string[] = [TIDE, WARNED, PAID, four(WARNED), 'I will not say more.']

test('whatever is printed in whatever order, every token stands in one gathered locus and every locus in one of its places', () => {
  const speech = shuffledSubarray(PIECES, { minLength: 1 }).map((pieces) => pieces.join(' '))
  const odd = array(constantFrom(...PIECES), { minLength: 1, maxLength: 5 })
  assert(
    property(speech, speech, odd, (a, b, [first = '', ...others]) => {
      const { loci, gathered, tokens, transpositions = [] } = collate(printings({ A: a, B: b, C: { parts: [first, ...others] } }))
      if (!gathered) return
      expect(gathered.from.flat().toSorted((x, y) => x - y)).toEqual(loci.map((__, at) => at))
      for (const siglum of ['A', 'B', 'C']) {
        const read = gathered.loci.flatMap(({ readings }) => readings.flatMap((reading) => reading.tokens[siglum] ?? []))
        expect(read.toSorted((x, y) => x - y)).toEqual(tokens[siglum]?.map((__, index) => index))
      }
      for (const { readings } of gathered.loci) expect(readings.flatMap(({ sigla }) => sigla).toSorted()).toEqual(['A', 'B', 'C'])
      for (const { sigla, moved } of transpositions) expect(sigla.filter((siglum) => moved.includes(siglum))).toEqual([])
    }),
  )
})

test('what a hundred papers print here and a hundred there has moved once, whoever comes first', () => {
  const each = Array.from({ length: 100 }, (_, i) => [
    [`A${i}`, `${TIDE} ${WARNED} Pier ${i} is shut.`] as const,
    [`B${i}`, { parts: [WARNED, `${TIDE} Lock ${i} is shut.`] } as const] as const,
  ]).flat()
  const [one, turned] = [each, each.toReversed()].map((order) => collate(printings(Object.fromEntries<Printing>(order))))
  expect(sides(one)).toEqual([[100, 100]])
  expect(sides(turned)).toEqual(sides(one))
  expect(kinds(turned)).toEqual(kinds(one))
})

/** How many print what moved in either place. */
function sides(of: Collation | undefined): number[][] | undefined {
  return of?.transpositions?.map(({ sigla, moved }) => [sigla.length, moved.length])
}

function kinds(of: Collation | undefined): string[][] | undefined {
  return of?.loci.map(({ readings }) => readings.map(({ kind, sigla }) => `${kind} ${sigla.toSorted().join(' ')}`).toSorted())
}
