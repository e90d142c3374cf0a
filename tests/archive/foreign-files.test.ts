import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { addTo, openArchive } from '../../src/archive/index.ts'
import { openDatabase } from '../../src/archive/database.ts'
import { UsageError } from '../../src/options.ts'
import { dice } from '../bench/news.ts'
import { generate } from '../bench/generate/generate.ts'
import { addAll, articleOf, HAS_DUCKDB, shelves, TODAY } from './setting.ts'

const news = Array.from(generate(400, 5)).slice(0, 80)
const [draft] = news

/** Reads all that a file has; the words of the refusal where it has none, or is refused midway. */
async function readOf(file: string): Promise<string> {
  try {
    const archive = await openArchive(file)
    try {
      const { articles } = await archive.held()
      const like = (await archive.like(draft ? [draft] : [])).printed.length
      let read = 0
      for await (const printed of archive.articles()) read += Math.sign(printed.article.text.length)
      return `${articles} articles, ${like} like the draft, ${read} read`
    } finally {
      archive.close()
    }
  } catch (error) {
    return refusal(error)
  }
}

/** A refusal is of the user's making, and one line. */
function refusal(error: unknown): string {
  if (!(error instanceof UsageError)) throw error
  expect(error.message).toMatch(/^[^\n]{1,300}$/)
  return error.message
}

const addRefused = async (file: string): Promise<string> =>
  addTo(file, [{ article: articleOf('The harbour is closed.'), quotations: [] }], TODAY).then(() => 'added', refusal)

describe.skipIf(!HAS_DUCKDB)('a file that is no archive', () => {
  const shelf = shelves()
  const written = (name: string, content: string | Buffer): string => {
    writeFileSync(shelf(name), content)
    return shelf(name)
  }

  test.each([
    ['notes.txt', 'Call the harbour warden at nine.'],
    ['short.archive', 'DUCK'],
    ['random.archive', Buffer.from(Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 251))],
    ['signed.archive', Buffer.concat([Buffer.alloc(8), Buffer.from('DUCK'), Buffer.alloc(30_000, 1)])],
    ['empty.archive', ''],
  ])('such as %s is refused, read or written, and stays as it is', async (name, content) => {
    const file = written(name, content)
    const before = readFileSync(file)
    for (const said of [await readOf(file), await addRefused(file)])
      expect(said).toMatch(/is no archive|is an empty file: delete it|it is damaged/)
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(dirname(file)).filter((each) => each.startsWith(`${name}.`))).toEqual([])
  })

  test('is a folder, or is not there', async () => {
    mkdirSync(shelf('folder'))
    expect(await readOf(shelf('folder'))).toContain('is no archive of variorum')
    expect(await addRefused(shelf('folder'))).toContain('is no archive of variorum')
    expect(await readOf(shelf('nowhere'))).toContain('no such archive')
    expect(existsSync(shelf('nowhere'))).toBe(false)
    expect(await addRefused(join(shelf('nowhere'), 'press.archive'))).toContain('there is no such folder')
  })

  test('is a database of something else, and stays as it is', async () => {
    const file = shelf('sales.duckdb')
    const { connection, close } = await openDatabase(file, 'write')
    await connection.run('CREATE TABLE sales AS SELECT range AS id FROM range(1000)')
    close()
    const before = readFileSync(file)
    for (const said of [await readOf(file), await addRefused(file)]) expect(said).toContain('is a database of something else')
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('is a database without any table, until something is added', async () => {
    const file = shelf('blank.duckdb')
    ;(await openDatabase(file, 'write')).close()
    expect(await readOf(file)).toContain('has nothing in it yet')
    expect(await addRefused(file)).toBe('added')
    expect(await readOf(file)).toContain('1 articles')
  })

  test.each([
    ["UPDATE about SET value = '99' WHERE key = 'schema'", 'written by a later variorum'],
    ["DELETE FROM about WHERE key = 'schema'", 'version unknown'],
    ['DROP TABLE articles', 'is a database of something else'],
  ])('is one after %j, and stays as it is', async (order, said) => {
    const file = shelf()
    await addAll(file, news.slice(0, 5))
    const { connection, close } = await openDatabase(file, 'write')
    await connection.run(order)
    close()
    const before = readFileSync(file)
    expect(await readOf(file)).toContain(said)
    expect(await addRefused(file)).toContain(said)
    expect(readFileSync(file).equals(before)).toBe(true)
  })
})

describe.skipIf(!HAS_DUCKDB)('an archive that is damaged', () => {
  const shelf = shelves()
  const whole = shelf('whole.archive')
  let sound = ''
  beforeAll(async () => {
    await addAll(whole, news, 20)
    sound = await readOf(whole)
  })

  const roll = dice(17)
  const bytesOf = (): Buffer => Buffer.from(readFileSync(whole))

  test.each(Array.from({ length: 15 }, (_, i) => i))(
    'because it is cut off is refused or read soundly, and stays as it is (%i)',
    async (i) => {
      const file = shelf(`cut-${i}.archive`)
      const left = bytesOf().subarray(0, Math.floor(roll() * statSync(whole).size))
      writeFileSync(file, left)
      expect(await readOf(file)).toMatch(/it is damaged, or a part of it is missing|is no archive|is an empty file/)
      expect(readFileSync(file).equals(left)).toBe(true)
    },
  )

  test.each(Array.from({ length: 25 }, (_, i) => i))(
    'because bytes of it are others is refused or read soundly, and stays as it is (%i)',
    async (i) => {
      const file = shelf(`bytes-${i}.archive`)
      const bytes = bytesOf()
      // Every third time in its head, of which everything else depends.
      const from = Math.floor(roll() * (i % 3 === 0 ? 12_288 : bytes.length))
      bytes.fill(Math.floor(roll() * 256), from, from + 1 + Math.floor(roll() * 200))
      writeFileSync(file, bytes)
      const said = await readOf(file)
      expect(said).toMatch(new RegExp(`^${sound}$|it is damaged, or a part of it is missing|is no archive`))
      expect(readFileSync(file).equals(bytes)).toBe(true)
    },
  )

  test('as the one beside it is not', () => {
    expect(sound).toMatch(/^80 articles, [1-9]\d* like the draft, 80 read$/)
  })
})

describe.skipIf(!HAS_DUCKDB)('an archive', () => {
  const shelf = shelves()

  test('is read through a link, where nothing may be written', async () => {
    mkdirSync(shelf('locked'))
    const file = join(shelf('locked'), 'press.archive')
    await addAll(file, news.slice(0, 20))
    copyFileSync(file, shelf('copy'))
    chmodSync(file, 0o444)
    chmodSync(shelf('locked'), 0o555)
    symlinkSync(file, shelf('link'))
    expect(await readOf(file)).toMatch(/^20 articles/)
    expect(await readOf(shelf('link'))).toBe(await readOf(file))
    expect(readFileSync(file).equals(readFileSync(shelf('copy')))).toBe(true)
    chmodSync(shelf('locked'), 0o755)
  })
})
