import { type Arbitrary, array, assert, boolean, constantFrom, infiniteStream, nat, oneof, property, shuffledSubarray } from 'fast-check'
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
  '-',
  '‘',
  "'",
  '’',
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

/** What a witness has at every locus: its words there, and how it stands to it. */
const rowOf = ({ loci, tokens }: Collation, siglum: Siglum) =>
  loci.map(({ readings }) => {
    const own = readings.find(({ sigla }) => sigla.includes(siglum))
    const [token] = own?.tokens[siglum] ?? []
    return { kind: own?.kind, isWord: token !== undefined && isWord(tokens[siglum]?.[token]?.kind) }
  })
const isWord = (kind = '') => kind === 'word' || kind === 'bracket'

test('inside one pair of marks all that stands before the first word or after the last is a lacuna, and nothing else', () => {
  assert(
    property(array(sentence, { minLength: 1, maxLength: 6 }), (list) => {
      const contents = Object.fromEntries(list.map((one, i) => [`W${i}`, one]))
      const collation = collate(printings(contents))
      for (const siglum of Object.keys(contents)) {
        const row = rowOf(collation, siglum)
        const [first, last] = [row.findIndex((each) => each.isWord), row.findLastIndex((each) => each.isWord)]
        expect(row.slice(first + 1, Math.max(0, last)).map(({ kind }) => kind)).not.toContain('lacuna')
        const outside = [...row.slice(0, Math.max(0, first)), ...row.slice(last + 1)]
        expect(outside.filter(({ kind }) => kind !== 'attested' && kind !== 'lacuna')).toEqual([])
      }
    }),
  )
})

const SENTENCES = [
  'We shall drain the old basin on Monday.',
  'Nobody downstream had been warned of it!',
  'Is there a single paper that explains how such gates failed?',
  'My uncle kept bees above this lock.',
  'Their engineers drew every crack in chalk.',
  'Many thanks.',
]
const order = shuffledSubarray(SENTENCES, { minLength: 1 })
const closed = ([first = '', ...rest]: readonly string[]): Printing => ({ parts: [first, ...rest] })

test('quotations that are closed one by one are left out nowhere, in whatever order two papers print them', () => {
  assert(
    property(order, order, boolean(), (one, other, isInOnePair) => {
      const common = one.filter((each) => other.includes(each))
      const [first, second] = [one, other].map((list) => list.filter((each) => common.includes(each)))
      if (!first || !second || common.length === 0) return
      const { loci } = collate(printings({ A: isInOnePair ? first.join(' ') : closed(first), B: closed(second) }))
      const kinds = loci.filter(({ readings }) => /[a-z]/.test(readings[0]?.text ?? '')).flatMap(({ readings }) => readings)
      expect(kinds.filter(({ kind }) => kind === 'omitted' || kind === 'elided')).toEqual([])
    }),
  )
})

/** All that is told of the loci, but who the copy agrees with. */
const told = ({ loci }: Collation) =>
  loci.map(({ readings }) =>
    readings.map(({ kind, text, independent, sigla }) => ({ kind, text, independent, sigla: sigla.filter((siglum) => siglum !== 'copy') })),
  )

test('one more copy of a printing, of the same copy group, changes nothing but the sigla', () => {
  assert(
    property(cluster, array(nat(2), { minLength: 6, maxLength: 6 }), nat(), nat(), (contents, groups, which, where) => {
      const { witnesses, ...rest } = printings(contents)
      const grouped = witnesses.map((witness, i) => ({ ...witness, copyGroup: groups[i] ?? 0 }))
      const original = grouped[which % grouped.length]
      const [first, ...others] = grouped.toSpliced(where % (grouped.length + 1), 0, ...(original ? [{ ...original, siglum: 'copy' }] : []))
      const [head, ...tail] = grouped
      if (!first || !head) throw new Error('a cluster has at least one printing')
      const withCopy = collate({ ...rest, witnesses: [first, ...others] })
      const without = collate({ ...rest, witnesses: [head, ...tail] })
      expect(told(withCopy)).toEqual(told(without))
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
