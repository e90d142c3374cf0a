import { rmSync, statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { openArchive } from '../../src/archive/index.ts'
import { UsageError } from '../../src/options.ts'
import { dice } from '../bench/news.ts'
import { generate } from '../bench/generate/generate.ts'
import { adder, type Adder } from './processes/adder.ts'
import { addAll, articlesOf, byPath, faultsOf, HAS_DUCKDB, pathsLike, shelves } from './setting.ts'

/** How often a process is killed while it adds: `KILLS=50` for a hard look. */
const KILLS = Number(process.env['KILLS'] ?? 8)
const NEWS = { quotations: 1200, seed: 41, size: 8 }

/** What is said of an archive that somebody was stopped making. */
const NOT_MADE = /: no such archive$|has nothing in it yet/

/** What an archive has after somebody who added to it was killed, article by article; none where it was not yet made. */
async function heldAfter(archive: string): Promise<string[]> {
  // A file without a byte is to be deleted, as the refusal says.
  if ((statSync(archive, { throwIfNoEntry: false })?.size ?? 0) === 0) rmSync(archive, { force: true })
  const opened = await openArchive(archive).catch((error: unknown) => {
    if (error instanceof UsageError && NOT_MADE.test(error.message)) return undefined
    throw error
  })
  if (!opened) return []
  opened.close()
  expect(await faultsOf(archive)).toEqual([])
  return (await articlesOf(archive)).map(({ article }) => article.path)
}

describe.skipIf(!HAS_DUCKDB)('an archive to which somebody adds who is killed', () => {
  const shelf = shelves()
  const news = Array.from(generate(NEWS.quotations, NEWS.seed))
  const roll = dice(KILLS)

  test(`has every batch that was told to be in, whole batches alone, and takes the rest (${KILLS} times)`, async () => {
    const undisturbed = shelf()
    await addAll(undisturbed, news, 100)
    const drafts = news.filter((_, i) => i % 40 === 0)
    const [articles, like] = [byPath(await articlesOf(undisturbed)), await pathsLike(undisturbed, drafts)]
    let archive = shelf()
    let next: Adder = adder({ archive, ...NEWS })
    let [unfinished, batches] = [0, 0]
    for (let kill = 0; kill < KILLS; kill++) {
      const current = next
      await current.go()
      next = adder({ archive, ...NEWS })
      // What is in already is told of again, batch by batch.
      await current.tells(batches + Math.floor(3 * roll()))
      await wait(roll() * 150)
      await current.kill()
      const told = current.told().length
      const held = await heldAfter(archive)
      expect(held).toEqual(news.slice(0, held.length).map(({ article }) => article.path))
      expect([0, news.length % NEWS.size]).toContain(held.length % NEWS.size)
      expect(held.length).toBeGreaterThanOrEqual(Math.min(news.length, told * NEWS.size))
      batches = Math.ceil(held.length / NEWS.size)
      if (held.length < news.length) unfinished += 1
      else {
        batches = 0
        await next.kill()
        archive = shelf()
        next = adder({ archive, ...NEWS })
      }
    }
    await next.kill()
    expect(unfinished).toBeGreaterThan(KILLS / 2)
    await addAll(archive, news, 100)
    expect(byPath(await articlesOf(archive))).toEqual(articles)
    expect(await pathsLike(archive, drafts)).toEqual(like)
  })
})
