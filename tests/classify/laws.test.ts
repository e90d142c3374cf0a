import { array, assert, constantFrom, integer, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import type { Discrepancy } from '../../src/model.ts'
import { printings } from '../printings.ts'
import { cpuSeconds } from '../cpu-seconds.ts'
import { found } from './told.ts'

const WORDS = [
  'so',
  'the',
  'miller',
  'never',
  'baked',
  'will',
  'bread',
  'it',
  'two',
  'Oslo',
  ',',
  '.',
  '…',
  'she',
  'if',
  'don’t',
  'and',
  '[him]',
]
const sentence = array(constantFrom(...WORDS), { minLength: 1, maxLength: 14 }).map((words) => words.join(' '))

/** A discrepancy without the names of its witnesses: what is said, and of which words. */
function anonymous({ kind, severity, lemma, variant, loci }: Discrepancy): string {
  return [kind, severity, lemma.text, variant.text, loci.join(' ')].join(' | ')
}

test('printings that agree have no discrepancy', () => {
  assert(
    property(sentence, (content) => {
      expect(found({ A: content, B: content, C: content })).toEqual([])
    }),
  )
})

test('a printing identical with another adds no discrepancy', () => {
  assert(
    property(sentence, sentence, (one, other) => {
      const before = collate(printings({ A: one, B: other, C: other }))
      const after = collate(printings({ A: one, B: other, C: other, D: other }))

      expect(classify(after, 'default').map(anonymous)).toEqual(classify(before, 'default').map(anonymous))
    }),
  )
})

test('a fragment does not disagree with what it never quotes', () => {
  const content = 'nobody told the miller about the flood and he never asked'
  const words = content.split(' ')
  assert(
    property(nat(words.length - 2), integer({ min: 2, max: words.length }), (from, length) => {
      expect(found({ A: content, B: words.slice(from, from + length).join(' ') })).toEqual([])
    }),
  )
})

test('the order of the witnesses changes nothing but their order', () => {
  assert(
    property(sentence, sentence, sentence, (A, B, C) => {
      expect(found({ C, B, A }).map(anonymous).toSorted()).toEqual(found({ A, B, C }).map(anonymous).toSorted())
    }),
  )
})

test('every discrepancy names loci that exist and witnesses of the cluster, on two sides that share none', () => {
  assert(
    property(sentence, sentence, sentence, (A, B, C) => {
      const collation = collate(printings({ A, B, C }))
      for (const { loci, lemma, variant } of classify(collation, 'default')) {
        expect(loci.every((at) => at >= 0 && at < collation.loci.length)).toBe(true)
        expect(loci).toEqual(loci.toSorted((a, b) => a - b))
        expect(lemma.sigla.length).toBeGreaterThan(0)
        expect(variant.sigla.length).toBeGreaterThan(0)
        expect(lemma.sigla.filter((siglum) => variant.sigla.includes(siglum))).toEqual([])
      }
    }),
  )
})

test('the same words are told once for the same two witnesses', () => {
  assert(
    property(sentence, sentence, (A, B) => {
      const loci = found({ A, B })
        .filter(({ weight }) => weight === 'substantive')
        .flatMap((each) => each.loci)

      expect(loci.length).toBe(new Set(loci).size)
    }),
  )
})

/** Many words with strange signs in them. */
function strange(word: string): string {
  return Array.from({ length: 12_000 }, (_, i) => `${word}${i % 7}`).join(' ')
}

test('what a long hostile quotation takes to judge grows with its length, not with the square of it', () => {
  const collation = collate(printings({ A: strange('«*--[('), B: strange('—…)].'), C: '('.repeat(20_000) }))
  const spent = cpuSeconds()
  classify(collation, 'default')

  expect(spent()).toBeLessThan(30)
})
