import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { addArticles } from '../../src/archive/add.ts'
import { openDatabase } from '../../src/archive/database.ts'
import { UsageError } from '../../src/options.ts'
import { dice } from '../bench/news.ts'
import { generate } from '../bench/generate/generate.ts'
import { addAll, articlesOf, faultsOf, HAS_DUCKDB, shelves, TODAY } from './setting.ts'

const SIZE = 15
const TIMES = Array.from({ length: 10 }, (_, i) => i)

const countOf = async (archive: string): Promise<number> => (await articlesOf(archive)).length

describe.skipIf(!HAS_DUCKDB)('an archive to which somebody added who was stopped before all was in its place', () => {
  const shelf = shelves()
  const news = Array.from(generate(400, 13)).slice(0, 5 * SIZE)
  const left = shelf('left.archive')

  beforeAll(async () => {
    const archive = shelf('whole.archive')
    await addAll(archive, news.slice(0, 2 * SIZE), SIZE)
    const { connection, close } = await openDatabase(archive, 'write')
    for (let from = 2 * SIZE; from < news.length; from += SIZE) await addArticles(connection, news.slice(from, from + SIZE), TODAY)
    for (const end of ['', '.wal']) copyFileSync(archive + end, left + end)
    close()
  })

  /** A copy of it, with another end of what was added. */
  const copyOf = (name: string, wal = readFileSync(`${left}.wal`)): string => {
    copyFileSync(left, shelf(name))
    writeFileSync(shelf(`${name}.wal`), wal)
    return shelf(name)
  }

  test('has all of it for whoever reads it first, and for several at once', async () => {
    const archive = copyOf('read.archive')
    expect(await Promise.all([countOf(archive), countOf(archive), countOf(archive)])).toEqual([news.length, news.length, news.length])
    expect(existsSync(`${archive}.wal`)).toBe(false)
    expect(await faultsOf(archive)).toEqual([])
  })

  test('has all of it for whoever adds to it', async () => {
    const archive = copyOf('written.archive')
    expect(await addAll(archive, news)).toBe(0)
    expect(await countOf(archive)).toBe(news.length)
  })

  test.each(TIMES)('has whole batches wherever its end was cut off (%i)', async (i) => {
    const wal = readFileSync(`${left}.wal`)
    const archive = copyOf(`cut-${i}.archive`, wal.subarray(0, Math.floor((wal.length * (i + dice(i)())) / TIMES.length)))
    const count = await countOf(archive)
    expect([2, 3, 4, 5]).toContain(count / SIZE)
    expect(await faultsOf(archive)).toEqual([])
    expect(await addAll(archive, news)).toBe(news.length - count)
  })

  test.each(TIMES)('is refused in one line, and stays as it is, where bytes of its end are others (%i)', async (i) => {
    const wal = readFileSync(`${left}.wal`)
    const from = Math.floor((wal.length * (i + dice(i)())) / TIMES.length)
    wal.fill(i, from, from + 50)
    const archive = copyOf(`bytes-${i}.archive`, wal)
    await expect(countOf(archive)).rejects.toThrow(
      new UsageError(`${archive}: what was added last is damaged; the rest can be read when the file .wal beside it is taken away`),
    )
    expect(readFileSync(archive).equals(readFileSync(left))).toBe(true)
    expect(readFileSync(`${archive}.wal`).equals(wal)).toBe(true)
  })
})
