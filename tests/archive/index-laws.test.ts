import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inverted, MOST_ARTICLES } from '../../src/archive/postings/inverted.ts'
import { merged } from '../../src/archive/postings/merged.ts'
import { numberReader, numberWriter } from '../../src/archive/postings/numbers.ts'
import { type Layout, layoutFor, pageFor, pagesOf, postingsIn } from '../../src/archive/postings/page.ts'
import { isQuoted, listed, MOST_LISTED, numberOf, type Posting } from '../../src/archive/postings/posting.ts'
import { GRAMS } from '../../src/match/index.ts'

/** Runs of words: few, so that articles share them, and those at both ends of all there may be. */
const gram = fc.oneof(
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: GRAMS - 6, max: GRAMS - 1 }),
  fc.integer({ min: 0, max: GRAMS - 1 }),
  fc.integer({ min: 2 ** 31 - 2, max: 2 ** 32 + 2 }),
)

/** Articles with their runs, in the order of their numbers, which need not be next to each other. */
const articles = fc
  .array(
    fc.record({
      step: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 ** 20 })),
      grams: fc.uniqueArray(gram, { maxLength: 12 }),
    }),
    { maxLength: 30 },
  )
  .map((steps) => {
    let number = -1
    return steps.map(({ step, grams }) => {
      number += step
      const ascending = Float64Array.from(grams).toSorted()
      return { number, grams: ascending, areQuoted: Uint8Array.from(ascending, (each) => each % 2) }
    })
  })

const layout = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 2 ** 20 })).map((pages): Layout => ({ pages }))

const readBack = (postings: Iterable<Posting>, cut: Layout): Posting[] =>
  Array.from(pagesOf(postings, cut)).flatMap((page) => [...postingsIn(page)])

describe('the numbers of an index', () => {
  test('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(), fc.maxSafeNat(), fc.nat({ max: 300 }))), (numbers) => {
        const { write, take } = numberWriter()
        numbers.forEach(write)
        const { read, isDone } = numberReader(take())
        expect(numbers.map(() => read())).toEqual(numbers)
        expect(isDone()).toBe(true)
      }),
    )
  })

  test('are as many as there is room for, and the next are written anew', () => {
    const { write, take } = numberWriter()
    const many = Array.from({ length: 20_000 }, (_, i) => i * 997)
    many.forEach(write)
    const { read } = numberReader(take())
    expect(many.every((each) => read() === each)).toBe(true)
    write(5)
    expect(take()).toEqual(Uint8Array.of(5))
  })
})

describe('the pages of an index', () => {
  test('give back what was put on them, however they are cut', () => {
    fc.assert(
      fc.property(articles, layout, (all, cut) => {
        const postings = [...inverted(all)]
        expect(readBack(postings, cut)).toEqual(postings)
      }),
    )
  })

  test('hold each run where it is looked for, and are in their order', () => {
    fc.assert(
      fc.property(articles, layout, (all, cut) => {
        const pages = Array.from(pagesOf(inverted(all), cut))
        const numbers = pages.map(({ number }) => number)
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b))
        for (const page of pages) {
          expect(page.number).toBeLessThan(cut.pages)
          for (const posting of postingsIn(page)) expect(pageFor(posting.gram, cut)).toBe(page.number)
        }
      }),
    )
  })

  test('are read to their end and no further where bytes of them are others', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const listedArticles = [...postingsIn({ bytes })].flatMap((posting) => posting.articles)
        expect(listedArticles.length).toBeLessThanOrEqual(bytes.length)
      }),
      { examples: [[Uint8Array.of(2, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f)]] },
    )
  })

  test('are about as large whatever the index has', () => {
    for (const postings of [1, 500, 1e5, 3e8]) expect(postings / layoutFor(postings).pages).toBeLessThan(1000)
    expect(layoutFor(0)).toEqual({ pages: 1 })
  })
})

describe('an index', () => {
  test('lists under every run the articles that have it, and whether they quote it', () => {
    fc.assert(
      fc.property(articles, (all) => {
        const runs = [...new Set(all.flatMap(({ grams }) => [...grams]))].toSorted((a, b) => a - b)
        const expected = runs.map((run) => {
          const having = all.filter(({ grams }) => grams.includes(run))
          return { gram: run, count: having.length, articles: having.map(({ number }) => listed(number, run % 2 === 1)) }
        })
        expect([...inverted(all)]).toEqual(expected)
      }),
    )
  })

  test('is the same made at once or of several, wherever these are cut, in whatever order they are put together', () => {
    fc.assert(
      fc.property(articles, fc.array(fc.nat({ max: 30 }), { maxLength: 5 }), fc.boolean(), layout, (all, cuts, areTurned, cut) => {
        const ends = [0, ...cuts.toSorted((a, b) => a - b), all.length]
        const parts = ends.slice(1).map((end, i) => readBack(inverted(all.slice(ends[i], end)), cut))
        expect([...merged(areTurned ? parts.toReversed() : parts)]).toEqual([...inverted(all)])
      }),
    )
  })

  test('lists the last of very many articles, and counts them all, made at once or of several', () => {
    const all = Array.from({ length: MOST_LISTED + 500 }, (_, number) => ({
      number,
      grams: Float64Array.of(7, ...(number % 3 === 0 ? [GRAMS - 1] : [])),
      areQuoted: Uint8Array.of(number % 2, 1),
    }))
    const [often, third] = inverted(all)
    expect(often).toMatchObject({ gram: 7, count: all.length })
    expect(often?.articles.map(numberOf)).toEqual(all.slice(-MOST_LISTED).map(({ number }) => number))
    expect(often?.articles.every((entry) => isQuoted(entry) === (numberOf(entry) % 2 === 1))).toBe(true)
    expect(third).toMatchObject({ gram: GRAMS - 1, count: all.length / 3 })
    const parts = [all.slice(0, 40), all.slice(40, 1400), all.slice(1400)].map((part) => readBack(inverted(part), { pages: 3 }))
    expect([...merged(parts)]).toEqual([often, third])
  })

  test('of the most articles that are put into one keeps each apart', () => {
    const all = Array.from({ length: MOST_ARTICLES }, (_, i) => ({
      number: 10_000_000 + i,
      grams: Float64Array.of(GRAMS - 1),
      areQuoted: Uint8Array.of(i % 2),
    }))
    const [posting] = inverted(all)
    expect(posting?.articles).toEqual(all.slice(-MOST_LISTED).map(({ number }) => listed(number, number % 2 === 1)))
  })
})
