import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { addTo, type Printed } from '../../src/index.ts'
import { HAS_DUCKDB } from '../archive/setting.ts'
import { generate } from '../bench/generate/generate.ts'

/** A year of invented news, in an archive to which it came in three batches; and what the command line says of copies of it. */
const folder = mkdtempSync(join(tmpdir(), 'variorum-archive-'))
const SOUND = join(folder, 'press.archive')
const news: Printed[] = Array.from(generate(120, 7))
const third = Math.ceil(news.length / 3)

async function run(...argv: string[]): Promise<{ readonly code: number; readonly out: string; readonly said: string }> {
  let [out, said] = ['', '']
  const code = await main(argv, {
    write: async (text) => {
      out += text
    },
    warn: (text) => (said += text),
    readInput: async () => new Uint8Array(),
    isWatched: false,
    env: {},
  })
  return { code, out: out.replaceAll(`${folder}/`, ''), said: said.replaceAll(`${folder}/`, '') }
}

/** A copy of the archive in which something was changed by hand. */
async function changed(name: string, ...orders: string[]): Promise<string> {
  const path = join(folder, name)
  copyFileSync(SOUND, path)
  await inDatabase(path, async (connection) => {
    for (const order of orders) await connection.run(order)
  })
  return path
}

async function inDatabase<T>(path: string, work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(path)
  const connection = await instance.connect()
  const result = await work(connection)
  connection.closeSync()
  instance.closeSync()
  return result
}

const firstPath = news[0]?.article.path

async function lastSegment(): Promise<string> {
  const path = join(folder, 'looked-at.archive')
  copyFileSync(SOUND, path)
  const rows = await inDatabase(path, (connection) => connection.runAndReadAll('SELECT max(number) FROM segments'))
  return String(rows.getRows()[0]?.[0])
}

/** The articles that print some words to the letter in a quotation. */
function printing(words: string): string[] {
  return news.flatMap(({ article, quotations }) => (quotations.some(({ content }) => content === words) ? article.path : []))
}

describe.skipIf(!HAS_DUCKDB)('the archive of a paper', () => {
  beforeAll(async () => {
    for (let from = 0; from < news.length; from += third) await addTo(SOUND, news.slice(from, from + third), '2026-05-01T00:00:00Z')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('an archive that nobody harmed is sound', async () => {
    expect(await run('archive', 'verify', SOUND)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^press\.archive is sound: [\d,]+ articles, /),
    })
  })

  test.each([
    [
      'an article that cannot be unpacked',
      ["UPDATE articles SET record = '\\xFF\\xFF'::BLOB WHERE number = 0"],
      `${firstPath} \\(\\w{12}\\): what is kept of it cannot be unpacked`,
    ],
    [
      'an article under the name of another',
      ["UPDATE articles SET key = 'ffffffffffffffffffffffffffffffff' WHERE number = 0"],
      'its content is not the one that its key names',
    ],
    [
      'an article that is there twice',
      ['UPDATE articles SET key = (SELECT key FROM articles WHERE number = 1) WHERE number = 0'],
      '1 of its articles are there twice',
    ],
    [
      'quotations that are lost',
      ['DELETE FROM quotations WHERE article = 0'],
      'it has \\d+ quotations, \\d+ are counted, and 0 are listed',
    ],
    [
      'quotations of nobody',
      ['UPDATE quotations SET article = 999999 WHERE article = 0'],
      '\\d+ quotations are of no article that there is',
    ],
    [
      'a number that is given twice',
      ["UPDATE about SET value = '1' WHERE key = 'next'"],
      'the next article would be number 1, and \\d+ have that number or a higher one',
    ],
    ['a page that is gone', ['DELETE FROM postings_LAST WHERE page = 0'], 'runs of words fewer than it'],
    [
      'a page with other words',
      ['UPDATE postings_LAST SET grams = (SELECT grams FROM postings_LAST WHERE page = 1) WHERE page = 0'],
      'page 0 of the index \\d+ cannot be read',
    ],
    ['an index that is gone', ['DROP TABLE postings_LAST'], 'the index \\d+ cannot be read to the end'],
  ])('%s is told, with exit code 1', async (name, orders, expected) => {
    const segment = await lastSegment()
    const path = await changed(`${name}.archive`, ...orders.map((order) => order.replaceAll('LAST', segment)))
    const { code, out, said } = await run('archive', 'verify', path)

    expect({ code, said }).toEqual({ code: 1, said: '' })
    expect(out).toMatch(new RegExp(`^${name}\\.archive: .*${expected}`, 'm'))
  })

  test('a database of something else, and an archive of a later version, are refused and left as they are', async () => {
    const other = await changed('other.archive', 'DROP TABLE about')
    const later = await changed('later.archive', "UPDATE about SET value = '99' WHERE key = 'schema'")
    const before = [other, later].map((path) => readFileSync(path))
    for (const verb of ['add', 'list', 'stats', 'remove', 'verify', 'compact']) {
      const operands = ['add', 'remove'].includes(verb) ? ['x'] : []
      expect(await run('archive', verb, other, ...operands)).toMatchObject({
        code: 2,
        said: expect.stringMatching(/^variorum: other\.archive is a database of something else[^\n]*\n$/),
      })
      expect(await run('archive', verb, later, ...operands)).toMatchObject({
        code: 2,
        said: expect.stringMatching(/^variorum: later\.archive was written by a later variorum[^\n]*\n$/),
      })
    }
    expect([other, later].map((path) => readFileSync(path))).toEqual(before)
  })

  test('an archive made anew says the same, of fewer bytes, in one index', async () => {
    const path = await changed('anew.archive')
    const gone = news.slice(0, 2 * third).map(({ article }) => article.path)
    await run('archive', 'remove', path, ...gone)
    const before = await run('archive', 'list', path, '-f', 'jsonl')
    writeFileSync(`${path}.new`, 'left by one who was stopped')
    const { code, out } = await run('archive', 'compact', path)
    const [, now, then] = /: (\S+) KB, from (\S+) KB/.exec(out) ?? []

    expect(code).toBe(0)
    expect(Number(now)).toBeLessThan(Number(then))
    expect(await run('archive', 'list', path, '-f', 'jsonl')).toEqual(before)
    expect(await run('archive', 'verify', path)).toMatchObject({ code: 0 })
    expect(readdirSync(folder).filter((name) => name.startsWith('anew'))).toEqual(['anew.archive'])
    // What was removed may come again, under a number of its own.
    await addTo(path, news, '2026-06-01T00:00:00Z')
    expect(await run('archive', 'verify', path)).toMatchObject({ code: 0 })
  })

  test('words are found in an archive where they are found in the articles', async () => {
    for (const { quotations } of news.slice(0, 40))
      for (const { content } of quotations.slice(0, 1)) {
        const { out } = await run('find', content, SOUND, '-f', 'jsonl')
        const found = new Set(
          out
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line).article),
        )
        expect(Array.from(found)).toEqual(expect.arrayContaining(printing(content)))
      }
  })

  test('an archive that another program writes to is told to be in use, and is not touched', async () => {
    const path = await changed('locked.archive')
    const holder = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { DuckDBInstance } from '@duckdb/node-api'; await DuckDBInstance.create(${JSON.stringify(path)}); console.log('open'); setTimeout(() => {}, 1e9)`,
      ],
      { cwd: process.cwd(), stdio: ['ignore', 'pipe', 'inherit'] },
    )
    try {
      await new Promise((resolve) => holder.stdout.once('data', resolve))
      const { code, said } = await run('archive', 'list', path)
      expect({ code, said }).toEqual({
        code: 2,
        said: `variorum: locked.archive is in use by another program (process ${holder.pid}); try again when it is done\n`,
      })
    } finally {
      holder.kill('SIGKILL')
    }
    expect(existsSync(path)).toBe(true)
  })
})
