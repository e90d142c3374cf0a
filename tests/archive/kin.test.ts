import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Printed } from '../../src/match/index.ts'
import { generate } from '../bench/generate/generate.ts'
import { news as stories, sourcesOf } from '../properties/news.ts'
import { addAll, HAS_DUCKDB, kinIn, pathsLike, printedIn, shelves } from './setting.ts'

/** What of it an archive does not find. */
const missed = (folder: readonly Printed[], draft: Printed, found: readonly string[]): string[] =>
  kinIn(folder, draft).filter((path) => !found.includes(path))

describe.skipIf(!HAS_DUCKDB)('an archive finds all that a folder has in common with a draft', () => {
  const shelf = shelves()

  test('of the corpus', async () => {
    const corpus = await printedIn('corpus')
    const archive = shelf()
    await addAll(archive, corpus, 30)
    const found = await pathsLike(archive, corpus)
    expect(corpus.flatMap((draft, i) => missed(corpus, draft, found[i] ?? []))).toEqual([])
    expect(corpus.flatMap((draft) => kinIn(corpus, draft)).length).toBeGreaterThan(2 * corpus.length)
  })

  describe('of invented news', () => {
    const invented = Array.from(generate(1500, 29)).slice(0, 300)
    const archive = shelf()
    beforeAll(() => addAll(archive, invented, 70))

    test('for articles of it', async () => {
      const drafts = invented.filter((_, i) => i % 10 === 0)
      const found = await pathsLike(archive, drafts)
      expect(drafts.flatMap((draft, i) => missed(invented, draft, found[i] ?? []))).toEqual([])
      expect(found.some((paths) => paths.length < invented.length / 2)).toBe(true)
    })

    test('for drafts that quote a few words of it', async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: 299 }), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 6 }), async (which, whose, from, length) => {
          const { quotations = [] } = invented[which] ?? {}
          const words = quotations[whose % Math.max(1, quotations.length)]?.content.split(' ') ?? []
          const few = words.slice(from % Math.max(1, words.length)).slice(0, length)
          const [draft] = await printedIn({
            name: 'draft.txt',
            bytes: new TextEncoder().encode(`The warden spoke of “${few.join(' ')}”, he said.\n`),
          })
          if (!draft) return
          expect(missed(invented, draft, (await pathsLike(archive, [draft]))[0] ?? [])).toEqual([])
        }),
        { numRuns: 25 },
      )
    })
  })

  test('of papers of a day', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (papers) => {
        const printed = await printedIn(...sourcesOf(papers))
        const archive = shelf()
        await addAll(archive, printed, 2)
        const found = await pathsLike(archive, printed)
        expect(printed.flatMap((draft, i) => missed(printed, draft, found[i] ?? []))).toEqual([])
      }),
      { numRuns: 8 },
    )
  })
})
