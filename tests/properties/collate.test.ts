import { type Arbitrary, array, assert, constantFrom, infiniteStream, nat, oneof, property } from 'fast-check'
import { expect, test } from 'vitest'
import { collate } from '../../src/collate/index.ts'
import type { Collation, Siglum } from '../../src/model.ts'
import { type Printing, printings } from '../printings.ts'

const WORDS = [
  'the',
  'the',
  'ferry',
  'ferries',
  'harbour',
  'harbor',
  'mayor',
  'never',
  'n’t',
  'closed',
  ',',
  '!',
  '…',
  '[sic]',
  '[the town]',
  '—',
  '‘',
]
const words = array(constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
const sentence = words.map((list) => list.join(' '))
const printing: Arbitrary<Printing> = oneof(
  sentence,
  array(sentence, { minLength: 1, maxLength: 3 }).map(([first = 'ferry', ...rest]) => ({ parts: [first, ...rest] }) as const),
)
const cluster = array(printing, { minLength: 1, maxLength: 6 }).map((list) => Object.fromEntries(list.map((one, i) => [`W${i}`, one])))

const tokensAt = ({ loci }: Collation, siglum: Siglum) =>
  loci.flatMap(({ readings }) => readings.flatMap(({ tokens }) => tokens[siglum] ?? []))

/** The loci with nothing in them that depends on the order of witnesses; `without` one of them. */
const bare = ({ loci }: Collation, without?: Siglum) =>
  loci.map(({ readings }) =>
    readings
      .flatMap(({ kind, sigla, tokens }) =>
        sigla.filter((siglum) => siglum !== without).map((siglum) => `${siglum} ${kind} ${tokens[siglum]?.join()}`),
      )
      .toSorted(),
  )

test('every witness can be read back from the loci, each token once and in order', () => {
  assert(
    property(cluster, (contents) => {
      const collation = collate(printings(contents))
      for (const [siglum, tokens] of Object.entries(collation.tokens)) expect(tokensAt(collation, siglum)).toEqual(tokens.map((_, i) => i))
    }),
  )
})

test('at every locus every witness has exactly one reading', () => {
  assert(
    property(cluster, (contents) => {
      for (const { readings } of collate(printings(contents)).loci)
        expect(readings.flatMap(({ sigla }) => sigla).toSorted()).toEqual(Object.keys(contents).toSorted())
    }),
  )
})

test('the order of the witnesses does not change the loci', () => {
  assert(
    property(cluster, infiniteStream(nat()), (contents, numbers) => {
      const shuffled = Object.entries(contents).toSorted(() => (Number(numbers.next().value) % 2) - 0.5)
      expect(bare(collate(printings(Object.fromEntries(shuffled))))).toEqual(bare(collate(printings(contents))))
    }),
  )
})

const lemmata = ({ loci }: Collation) => loci.map(({ readings }) => [readings[0]?.kind, readings[0]?.sigla.toSorted()])

test('the order of the witnesses does not change the lemma', () => {
  assert(
    property(cluster, (contents) => {
      const turned = Object.fromEntries(Object.entries(contents).toReversed())
      expect(lemmata(collate(printings(turned)))).toEqual(lemmata(collate(printings(contents))))
    }),
  )
})

test('a paper that prints the same as another changes no locus', () => {
  assert(
    property(cluster, (contents) => {
      const copied = { ...contents, copy: contents['W0'] ?? 'ferry' }
      expect(bare(collate(printings(copied)), 'copy')).toEqual(bare(collate(printings(contents))))
    }),
  )
})

test('a fragment adds nothing but agreement and lacunae', () => {
  assert(
    property(cluster, words, nat(), nat(), (contents, list, a, b) => {
      const [from = 0, to = 0] = [a % list.length, b % list.length].toSorted((x, y) => x - y)
      const full = { ...contents, source: list.join(' ') }
      const after = collate(printings({ ...full, fragment: list.slice(from, to + 1).join(' ') }))
      expect(bare(after, 'fragment')).toEqual(bare(collate(printings(full))))
      for (const { readings } of after.loci) {
        const own = readings.find(({ sigla }) => sigla.includes('fragment'))
        expect(own?.kind === 'lacuna' || own?.sigla.length !== 1).toBe(true)
      }
    }),
  )
})

test('only what stands before the first or after the last words of a witness is a lacuna', () => {
  assert(
    property(cluster, (contents) => {
      const { loci } = collate(printings(contents))
      for (const siglum of Object.keys(contents)) {
        const kinds = loci.map(({ readings }) => readings.find(({ sigla }) => sigla.includes(siglum))?.kind)
        const inside = kinds.slice(kinds.indexOf('attested'), kinds.lastIndexOf('attested'))
        expect(inside).not.toContain('lacuna')
      }
    }),
  )
})

test('what stands between the pieces of a quotation is never silently left out', () => {
  assert(
    property(sentence, sentence, sentence, (first, middle, last) => {
      const { loci } = collate(printings({ A: `${first} ${middle} ${last}`, B: { parts: [first, last] } }))
      expect(loci.flatMap(({ readings }) => readings).filter(({ kind, sigla }) => kind === 'omitted' && sigla.includes('B'))).toEqual([])
    }),
  )
})
