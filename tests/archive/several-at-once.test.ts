import { describe, expect, test } from 'vitest'
import { addTo, openArchive } from '../../src/archive/index.ts'
import { openDatabase } from '../../src/archive/database.ts'
import { UsageError } from '../../src/options.ts'
import { generate } from '../bench/generate/generate.ts'
import { adder } from './processes/adder.ts'
import { addAll, articlesOf, byPath, faultsOf, HAS_DUCKDB, shelves, TODAY } from './setting.ts'

const NEWS = { quotations: 500, seed: 23 }
const news = Array.from(generate(NEWS.quotations, NEWS.seed))

describe.skipIf(!HAS_DUCKDB)('an archive that several use at once', () => {
  const shelf = shelves()

  test('gets what two programs add, and is read meanwhile', async () => {
    const archive = shelf()
    await addAll(archive, news.slice(0, 10))
    // The second begins in the midst of what the first adds too.
    const [one, other] = [adder({ archive, ...NEWS, size: 9 }), adder({ archive, ...NEWS, size: 14, first: 30 })]
    await Promise.all([one.go(), other.go()])
    const running = new Set([one, other])
    for (const each of running) void each.done.then(() => running.delete(each))
    let [last, looks] = [10, 0]
    while (running.size > 0) {
      const { held, like, close } = await openArchive(archive)
      const { articles } = await held()
      await like(news.slice(0, 1))
      close()
      expect(articles).toBeGreaterThanOrEqual(last)
      ;[last, looks] = [articles, looks + 1]
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    for (const { told } of [one, other]) expect(told().filter((line) => !line.startsWith('batch '))).toEqual([])
    expect(looks).toBeGreaterThan(1)
    expect(byPath(await articlesOf(archive))).toEqual(byPath(await articlesOf(await madeAtOnce())))
    expect(await faultsOf(archive)).toEqual([])
  })

  const madeAtOnce = async (): Promise<string> => {
    const archive = shelf()
    await addAll(archive, news)
    return archive
  }

  test('gets all that one program adds at once, and gives all that read it the same', async () => {
    const archive = shelf()
    const parts = Array.from({ length: 6 }, (_, i) => news.slice(i * 12, i * 12 + 15))
    const added = await Promise.all(parts.map((part) => addTo(archive, part, TODAY)))
    expect(added.reduce((sum, each) => sum + each.added, 0)).toBe(75)
    const read = await Promise.all([1, 2, 3].map(() => articlesOf(archive)))
    expect([...byPath(read[0] ?? []).keys()].toSorted()).toEqual(
      news
        .slice(0, 75)
        .map(({ article }) => article.path)
        .toSorted(),
    )
    expect(read[1]).toEqual(read[0])
    expect(read[2]).toEqual(read[0])
    expect(await faultsOf(archive)).toEqual([])
  })

  test('is kept from others as long as any reader of it has it open', async () => {
    const archive = shelf()
    await addAll(archive, news.slice(0, 20))
    const [first, second] = [await openArchive(archive), await openArchive(archive)]
    second.close()
    const other = adder({ archive, ...NEWS, size: 1000 })
    await other.go()
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(other.told()).toEqual([])
    expect(await first.held()).toMatchObject({ articles: 20 })
    first.close()
    await other.done
    expect(other.told()).toEqual([`batch ${news.length - 20} 20`])
  })

  test('and stays in use is told to be', async () => {
    const archive = shelf()
    await addAll(archive, news.slice(0, 5))
    const { held, close } = await openArchive(archive)
    const refused = await addTo(archive, news, TODAY).catch((error: unknown) => error)
    expect(refused).toEqual(new UsageError(`${archive} is in use by this program; try again when it is done`))
    expect(await held()).toMatchObject({ articles: 5 })
    close()
    expect(await addTo(archive, news.slice(0, 9), TODAY)).toMatchObject({ added: 4, known: 5 })
  })

  test('is no other under another name', async () => {
    const archive = shelf()
    await addAll(archive, news.slice(0, 5))
    const { close } = await openDatabase(archive, 'write')
    const reading = openArchive(archive.replace(/[^/]+$/, './$&'))
    close()
    const opened = await reading
    expect(await opened.held()).toMatchObject({ articles: 5 })
    opened.close()
  })

  test('is left by a reader once, however often that says so', async () => {
    const archive = shelf()
    await addAll(archive, news.slice(0, 5))
    const [first, second] = [await openArchive(archive), await openArchive(archive)]
    second.close()
    second.close()
    expect(await first.held()).toMatchObject({ articles: 5 })
    first.close()
    expect(await addTo(archive, news.slice(0, 9), TODAY)).toMatchObject({ added: 4 })
  })
})
