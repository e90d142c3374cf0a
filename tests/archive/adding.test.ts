import { describe, expect, test } from 'vitest'
import { addTo, openArchive } from '../../src/archive/index.ts'
import { openDatabase } from '../../src/archive/database.ts'
import { generate } from '../bench/generate/generate.ts'
import { addAll, articleOf, articlesOf, byPath, HAS_DUCKDB, kinIn, pathsLike, printedIn, shelves, TODAY } from './setting.ts'

describe.skipIf(!HAS_DUCKDB)('an archive', () => {
  const shelf = shelves()
  const news = Array.from(generate(1500, 11)).slice(0, 300)
  const drafts = news.filter((_, i) => i % 30 === 0)

  test('takes what it has already for what it has', async () => {
    const archive = shelf()
    expect(await addTo(archive, news.slice(0, 40), TODAY)).toMatchObject({ added: 40, known: 0 })
    const [before, like] = [await articlesOf(archive), await pathsLike(archive, drafts)]
    expect(await addTo(archive, news.slice(0, 40), '2026-05-02')).toMatchObject({ added: 0, known: 40 })
    expect(await addTo(archive, news.slice(20, 60).toReversed(), '2026-05-02')).toMatchObject({ added: 20, known: 20 })
    expect((await articlesOf(archive)).slice(0, 40)).toEqual(before)
    expect(like[0]?.every((path) => before.some(({ article }) => article.path === path))).toBe(true)
  })

  test('takes what comes twice at once for one, and keeps the first', async () => {
    const archive = shelf()
    const twice = ['monday.txt', 'tuesday.txt'].map((path) => ({ article: articleOf('The harbour is closed.', { path }), quotations: [] }))
    expect(await addTo(archive, [...twice, ...twice], TODAY)).toMatchObject({ added: 1, known: 3 })
    expect((await articlesOf(archive)).map(({ article }) => article.path)).toEqual(['monday.txt'])
  })

  test.each([
    ['one by one', news.slice(0, 40), 1],
    ['in sevens', news.slice(100, 250), 7],
    ['in hundreds, the last first', news.toReversed(), 100],
  ])('to which articles are added %s gives the same as one that was made at once', async (_how, order, size) => {
    const [atOnce, step] = [shelf(), shelf()]
    const same = news.filter((each) => order.includes(each))
    await addAll(atOnce, same)
    expect(await addAll(step, order, size)).toBe(order.length)
    expect(byPath(await articlesOf(step))).toEqual(byPath(await articlesOf(atOnce)))
    expect(await pathsLike(step, drafts)).toEqual(await pathsLike(atOnce, drafts))
  })

  test('gives articles in the order in which they were added', async () => {
    const archive = shelf()
    const order = [...news.slice(20, 30), ...news.slice(0, 20)]
    await addAll(archive, order, 9)
    expect((await articlesOf(archive)).map(({ article }) => article.path)).toEqual(order.map(({ article }) => article.path))
  })

  test('gives those of an outlet, of a speaker, of some days', async () => {
    const archive = shelf()
    const corpus = await printedIn('corpus')
    await addAll(archive, corpus)
    const [{ outlet = '' } = { outlet: '' }] = corpus.flatMap(({ article }) => (article.outlet ? [article] : []))
    expect(await articlesOf(archive, { outlet: outlet.toUpperCase() })).toHaveLength(
      corpus.filter(({ article }) => article.outlet === outlet).length,
    )
    const names = corpus.flatMap(({ quotations }) => quotations.flatMap(({ speaker }) => speaker?.name ?? []))
    const said = await articlesOf(archive, { speaker: names[0]?.toLowerCase() ?? '' })
    expect(said.length).toBeGreaterThan(0)
    expect(
      said.every(({ quotations }) => quotations.some(({ speaker }) => (speaker?.name ?? speaker?.text ?? '').includes(names[0] ?? ''))),
    ).toBe(true)
    expect(await articlesOf(archive, { outlet: '\ud800', speaker: '\0' })).toEqual([])
  })

  test('does not find what was taken out of it, and may be given it again', async () => {
    const archive = shelf()
    const some = news.slice(0, 90)
    await addAll(archive, some, 30)
    for (const draft of drafts.slice(0, 2)) {
      const kin = kinIn(some, draft)
      const gone = kin.filter((_, i) => i % 2 === 0)
      expect(gone.length).toBeGreaterThan(2)
      const { connection, close } = await openDatabase(archive, 'write')
      for (const path of gone) await connection.run('DELETE FROM articles WHERE path = ?', [path])
      close()
      const [left = []] = await pathsLike(archive, [draft])
      expect(kin.filter((path) => left.includes(path))).toEqual(kin.filter((path) => !gone.includes(path)))
      expect(await addAll(archive, some, 40)).toBe(gone.length)
      const [again = []] = await pathsLike(archive, [draft])
      expect(kin.filter((path) => !again.includes(path))).toEqual([])
    }
  })

  test('that nothing is added to is there, and has nothing', async () => {
    const archive = shelf()
    expect(await addTo(archive, [], TODAY)).toMatchObject({ added: 0, known: 0 })
    const { held, like, close } = await openArchive(archive)
    expect(await held()).toMatchObject({ articles: 0, quotations: 0 })
    expect(await like(drafts)).toEqual({ printed: [], left: 0 })
    close()
  })
})
