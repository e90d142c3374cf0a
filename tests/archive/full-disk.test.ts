import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { generate } from '../bench/generate/generate.ts'
import { adder } from './processes/adder.ts'
import { addAll, articlesOf, byPath, faultsOf, HAS_DUCKDB, shelves } from './setting.ts'

const NEWS = { quotations: 900, seed: 37, size: 12 }
/** No file of a process may be larger than so many kilobytes: what is too much is refused as on a full disk. */
const LIMITS = [650, 1000]
const HAS_LIMITS = spawnSync('bash', ['-c', 'ulimit -f 1000']).status === 0

describe.skipIf(!HAS_DUCKDB || !HAS_LIMITS)('an archive for which there is no more room', () => {
  const shelf = shelves()
  const news = Array.from(generate(NEWS.quotations, NEWS.seed))

  test.each(LIMITS)('than %i kB says so in one line, keeps what it has, and takes the rest later', async (most) => {
    const archive = shelf()
    const { go, done, told } = adder({ archive, ...NEWS, most })
    await go()
    await done
    const [last = '', ...batches] = told().toReversed()
    expect(last).toBe(`refused ${archive}: it may not grow any larger here`)
    expect(batches.length).toBeGreaterThan(0)
    expect(batches.every((line) => line === `batch ${NEWS.size} 0`)).toBe(true)
    expect(await faultsOf(archive)).toEqual([])
    expect(await articlesOf(archive)).toHaveLength(batches.length * NEWS.size)
    expect(await addAll(archive, news)).toBe(news.length - batches.length * NEWS.size)
    const undisturbed = shelf()
    await addAll(undisturbed, news)
    expect(byPath(await articlesOf(archive))).toEqual(byPath(await articlesOf(undisturbed)))
  })
})
