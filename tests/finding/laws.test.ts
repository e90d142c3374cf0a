import { array, assert, constantFrom, integer, property, record, type Arbitrary } from 'fast-check'
import { expect, test } from 'vitest'
import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import { finding } from '../../src/finding/index.ts'
import { tokenize } from '../../src/text/tokenize.ts'
import { type Printing, printings } from '../printings.ts'

const SENTENCES = [
  'No one pays a tide tax in this town, and no one will while I hold the keys.',
  'We never said that the quay would last the winter; we said it may last.',
  'I think they will mend the two cranes before the boats come home, if the council pays.',
]
/** What another outlet may print for a word. */
const OTHERS: Readonly<Record<string, string>> = {
  No: 'Nobody',
  will: 'would',
  never: 'not',
  two: '2',
  may: 'can',
  tax: 'levy',
  'town,': 'town',
  they: '[the masons]',
  council: '…',
  'winter;': 'winter. But',
}

/** Some of the words of a sentence, a few of them left out or replaced, in one pair of marks or in two. */
const printing: Arbitrary<Printing> = record({
  sentences: array(constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }),
  from: integer({ min: 0, max: 30 }),
  length: integer({ min: 2, max: 40 }),
  drops: array(integer({ min: 0, max: 40 }), { maxLength: 3 }),
  swaps: array(integer({ min: 0, max: 40 }), { maxLength: 4 }),
  cut: integer({ min: 0, max: 80 }),
}).map(({ sentences, from, length, drops, swaps, cut }) => {
  const words = sentences.join(' ').split(' ')
  const start = Math.min(from, words.length - 2)
  const kept = words
    .slice(start, start + length)
    .map((word, at) => (swaps.includes(at) ? (OTHERS[word] ?? word) : word))
    .filter((_, at) => !drops.includes(at))
  const own = kept.length > 1 ? kept : words.slice(0, 2)
  if (cut <= 0 || cut >= own.length) return own.join(' ')
  return { parts: [own.slice(0, cut).join(' '), own.slice(cut).join(' ')] }
})

const wordsIn = (text: string): string[] =>
  tokenize(text).flatMap(({ kind, norm }) => (kind === 'word' || kind === 'bracket' ? [norm] : []))

test('whatever a report shows of a witness are words of its article, and stand where it says', () => {
  assert(
    property(printing, printing, printing, (A, B, C) => {
      const cluster = printings({ A, B, C })
      const collation = collate(cluster)
      const quotations = new Map(cluster.witnesses.map(({ siglum, quotations: [quotation] }) => [siglum, quotation]))
      const { discrepancies } = finding({ collation, discrepancies: classify(collation, 'default') })

      for (const { lemma, variant, places = {}, kind } of discrepancies.filter(({ loci }) => loci.length > 0)) {
        for (const side of [lemma, variant]) {
          for (const siglum of side.sigla) {
            const { article, spans } = quotations.get(siglum)!
            const stands = wordsIn(article.text.slice(places[siglum]?.start, places[siglum]?.end))
            const shown = side.kind === 'attested' ? wordsIn(side.text) : []
            // What runs on over a cue stands where it begins, up to the cue.
            const there = spans.length > 1 ? shown.slice(0, Math.max(1, stands.length)) : shown
            expect({ kind, siglum, words: stands }).toEqual({ kind, siglum, words: there })
          }
        }
      }
    }),
    { numRuns: 500 },
  )
})
