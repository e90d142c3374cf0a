import { describe, expect, test } from 'vitest'
import { addTo } from '../../src/archive/index.ts'
import { openDatabase } from '../../src/archive/database.ts'
import { MOST_ARTICLES } from '../../src/archive/postings/inverted.ts'
import { extract } from '../../src/extract/index.ts'
import type { Printed } from '../../src/match/index.ts'
import type { Article } from '../../src/model.ts'
import { dice } from '../bench/news.ts'
import { addAll, articleOf, articlesOf, faultsOf, HAS_DUCKDB, pathsLike, shelves, TODAY } from './setting.ts'

const quoted = (article: Article): Printed => ({ article, quotations: extract(article) })

/** What an archive has of an article, beside its key. */
async function readBack(archive: string): Promise<readonly Article[]> {
  return (await articlesOf(archive)).map(({ article }) => article)
}

/** Words of nobody's language, each telling. */
const wordsOf = (roll: () => number, count: number): string[] =>
  Array.from({ length: count }, () => `qu${Math.floor(roll() * 60_000).toString(26)}`)

describe.skipIf(!HAS_DUCKDB)('an archive', () => {
  const shelf = shelves()

  test('keeps NUL, halves of signs and whatever else stands in an article, and tells of it in valid UTF-8', async () => {
    const odd = 'a\0b\ud800c\udfffd 😀\u2028"quoted \ud83d"\u202e'
    const article = articleOf(`${odd} “The \0 harbour \ud800 warden is closed,” said Ada\0 Brunt\ud800.`, {
      path: odd,
      label: odd,
      title: odd,
      outlet: odd,
      author: '\0',
      url: `https://courier.example/${odd}`,
      date: odd,
      language: 'x\0y',
      itemId: '',
      version: '\udc00',
      parts: [{ kind: 'title', text: odd }],
    })
    const archive = shelf()
    const printed = quoted(article)
    expect(printed.quotations.length).toBeGreaterThan(0)
    expect(await addTo(archive, [printed], TODAY)).toMatchObject({ added: 1 })
    expect(await addTo(archive, [printed], TODAY)).toMatchObject({ added: 0, known: 1 })
    const [{ id, ...back } = article] = await readBack(archive)
    const { id: _id, ...own } = article
    expect(back).toEqual(own)
    expect(id).toMatch(/^[\da-f]{32}$/)
    const { connection, close } = await openDatabase(archive, 'read')
    const rows = await connection.runAndReadAll(
      `SELECT title, outlet, author, version, content FROM articles JOIN quotations ON article = number`,
    )
    const told = rows.getRows().flat().map(String)
    close()
    expect(told.slice(0, 4)).toEqual([odd, odd, '\0', '\udc00'].map((text) => Buffer.from(text).toString()))
    expect(told.map((text) => Buffer.from(text).toString())).toEqual(told)
    expect(await faultsOf(archive)).toEqual([])
  })

  test.each(['', ' ', '\0', '“”', '"', '“”“”', '#', '1 2 3'])('takes an article that is nothing but %j', async (text) => {
    const archive = shelf()
    const printed = quoted(articleOf(text))
    await addAll(archive, [printed])
    await addAll(archive, [quoted(articleOf(`${text}.`)), quoted(articleOf(`${text}…`))], 1)
    expect((await readBack(archive)).map((article) => article.text)).toEqual([text, `${text}.`, `${text}…`])
    expect((await pathsLike(archive, [printed])).length).toBe(1)
    expect(await faultsOf(archive)).toEqual([])
  })

  test('takes an article of ten million signs, and finds it by its last words', async () => {
    const roll = dice(3)
    const last = wordsOf(roll, 12).join(' ')
    const text = `${wordsOf(roll, 1_900_000).join(' ')}. “${last},” said Ada Brunt.`
    expect(text.length).toBeGreaterThan(1e7)
    const archive = shelf()
    const article = articleOf(text, { path: 'long.txt' })
    const content = { start: text.indexOf(last), end: text.indexOf(last) + last.length }
    const long: Printed = {
      article,
      quotations: [{ id: 'long.txt:1', article, form: 'direct', content: last, spans: [content], medium: 'spoken', notes: [] }],
    }
    expect(await addTo(archive, [long, quoted(articleOf('The harbour is closed.'))], TODAY)).toMatchObject({ added: 2, quotations: 1 })
    expect((await readBack(archive))[0]?.text === text).toBe(true)
    expect(await pathsLike(archive, [quoted(articleOf(`“${last},” he said.`, { path: 'draft.txt' }))])).toEqual([['long.txt']])
  })

  test('takes ten thousand quotations of one article', async () => {
    const roll = dice(4)
    const said = Array.from({ length: 10_000 }, () => wordsOf(roll, 6).join(' '))
    const text = said.map((words) => `“${words},” said Ada Brunt.\n\n`).join('')
    const article = articleOf(text, { path: 'hearing.txt' })
    let at = -1
    const quotations = said.map((content, i) => {
      at = text.indexOf(content, at + 1)
      const spans = [{ start: at, end: at + content.length }] as const
      return { id: `hearing.txt:${i}`, article, form: 'direct', content, spans, medium: 'spoken', notes: [] } as const
    })
    const archive = shelf()
    expect(await addTo(archive, [{ article, quotations }], TODAY)).toMatchObject({ added: 1, quotations: 10_000 })
    const [back] = await articlesOf(archive)
    expect(back?.quotations).toHaveLength(10_000)
    expect(back?.quotations.every(({ content }, i) => content === said[i])).toBe(true)
    const drafts = [0, 5000, 9999].map((i) => quoted(articleOf(`“${said[i]},” he said.`, { path: 'draft.txt' })))
    expect(await pathsLike(archive, drafts)).toEqual(drafts.map(() => ['hearing.txt']))
  })

  test('takes more articles at once than go into one index', async () => {
    const roll = dice(5)
    const many = Array.from({ length: 2 * MOST_ARTICLES + 300 }, (_, i): Printed => {
      const article = articleOf(`${wordsOf(roll, 8).join(' ')}.`, { path: `${i}.txt` })
      return { article, quotations: [] }
    })
    const archive = shelf()
    expect(await addTo(archive, many, TODAY)).toMatchObject({ added: many.length })
    expect(await addTo(archive, many, TODAY)).toMatchObject({ added: 0, known: many.length })
    const some = [0, MOST_ARTICLES - 1, MOST_ARTICLES, many.length - 1].flatMap((i) => many[i] ?? [])
    const found = await pathsLike(archive, some)
    expect(some.map(({ article }, i) => found[i]?.includes(article.path))).toEqual(some.map(() => true))
    expect(await faultsOf(archive)).toEqual([])
  })
})
