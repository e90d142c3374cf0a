import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Discrepancy } from '../../src/model.ts'
import type { Printing } from '../printings.ts'
import { corpusQuotations } from './corpus-quotations.ts'
import { LICENCES, MASKED, type Mutation, TURNS } from './mutations.ts'
import { found } from './told.ts'

/** Runs a law; RUNS=2000 asks it more often. */
const RUNS = Number(process.env['RUNS'] ?? 60)

const quotations = await corpusQuotations()
const medium = fc.constantFrom('spoken' as const, 'written' as const)
/** Whether a third paper prints what the first does. */
const isBacked = fc.boolean()

/** Wordings that really change, with what they were. */
function changed({ of }: Mutation): readonly (readonly [content: string, other: string])[] {
  return quotations.flatMap((content) =>
    of(content)
      .filter((other) => other !== content)
      .map((other) => [content, other] as const),
  )
}

function differences(one: string, other: Printing, how: 'spoken' | 'written', backed: boolean): readonly Discrepancy[] {
  return found({ A: one, B: other, ...(backed && { C: one }) }, how)
}

function aboveInfo(discrepancies: readonly Discrepancy[]): string[] {
  return discrepancies
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, kind, lemma, variant }) => `${severity} ${kind}: ${lemma.text} ] ${variant.text}`)
}

test('the corpus has quotations to change', () => {
  expect(quotations.length).toBeGreaterThan(200)
})

describe('what turns a quotation round is critical', () => {
  test.each(TURNS.map((turn) => ({ name: turn.name, pairs: changed(turn) })))('$name', ({ pairs }) => {
    expect(pairs.length).toBeGreaterThan(10)
    fc.assert(
      fc.property(fc.constantFrom(...pairs), medium, isBacked, ([one, other], how, backed) => {
        expect(differences(one, other, how, backed).map(({ severity }) => severity)).toContain('critical')
      }),
      { numRuns: RUNS },
    )
  })
})

describe('what every guide leaves to the house is no news', () => {
  test.each(LICENCES.map((licence) => ({ name: licence.name, pairs: changed(licence) })))('$name', ({ pairs }) => {
    expect(pairs.length).toBeGreaterThan(10)
    fc.assert(
      fc.property(fc.constantFrom(...pairs), medium, isBacked, ([one, other], how, backed) => {
        expect(aboveInfo(differences(one, other, how, backed))).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })

  const masked = MASKED.flatMap(([word, masks]) => masks.map((mask) => [word, mask] as const))
  // A mark before a masked word, or behind it, may belong to the mask.
  const plain = quotations.map((content) => content.split(' ')).filter((words) => words.every((word) => /^[\p{L}'’]+[.,]?$/u.test(word)))

  test('a swear word masked', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...plain),
        fc.nat(),
        fc.constantFrom(...masked),
        medium,
        isBacked,
        (words, at, [word, mask], how, backed) => {
          const put = (one: string): string => words.toSpliced(at % words.length, 0, one).join(' ')
          expect(aboveInfo(differences(put(word), put(mask), how, backed))).toEqual([])
        },
      ),
      { numRuns: RUNS },
    )
  })

  test('marks closed for a cue and opened again, with a comma or without', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...quotations),
        fc.nat(),
        fc.constantFrom('', ','),
        medium,
        isBacked,
        (content, at, comma, how, backed) => {
          const places = Array.from(content.matchAll(/(?<=\p{Ll}) (?=\p{L})/gu), ({ index }) => index)
          fc.pre(places.length > 0)
          const place = places[at % places.length] ?? 0
          const split = { parts: [`${content.slice(0, place)}${comma}`, content.slice(place + 1)] } as const
          expect(aboveInfo(differences(content, split, how, backed))).toEqual([])
        },
      ),
      { numRuns: RUNS },
    )
  })
})
