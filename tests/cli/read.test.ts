import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { read } from '../../src/cli/commands/read.ts'
import type { Io } from '../../src/cli/io.ts'
import type { Article } from '../../src/index.ts'
import { articleOf } from '../ingest/reading.ts'

const TITLES = [
  'Mayor: I quit',
  '“We quit”, she said: why?',
  "‘We quit’: the mayor's word",
  '# of boats: 9',
  'Nine boats #sunk',
  '- a dash first',
  '-- two',
  '---',
  '? who',
  '"quoted" at first',
  "'quoted' whole'",
  '[boxed]',
  '{braced: yes}',
  '*starred*',
  '&c.',
  '!bang',
  '| a bar',
  '> more',
  '@handle',
  '`tick',
  '%',
  '1984',
  'null',
  'true',
  '~',
  'ends with a colon:',
  'back \\ slash',
  'a very long headline '.repeat(20).trim(),
]

/** What `read` prints of an article with such front matter, read in again. */
async function readAgain(said: Partial<Article>): Promise<Article> {
  const source = `---\n${Object.entries(said)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('')}---\n“We leave,” she said.\n`
  let printed = ''
  const io: Io = {
    write: async (text) => void (printed += text),
    warn: (text) => expect.unreachable(text),
    readInput: async () => new TextEncoder().encode(source),
    isWatched: false,
    env: {},
  }
  expect(await read({ paths: ['-'], 'stdin-filename': 'a.txt' }, io)).toBe(0)
  return articleOf('a.txt', printed)
}

test.each(TITLES)('an article with the headline %j is read back as it was printed', async (title) => {
  expect(await readAgain({ title, outlet: title, author: title, role: 'source', date: '2019-10-28' })).toMatchObject({
    title,
    outlet: title,
    author: title,
    role: 'source',
    date: '2019-10-28',
    text: '“We leave,” she said.\n',
  })
})

test('whatever is printed of a headline is read back', async () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text === text.replace(/\s+/g, ' ').trim() && text !== '')
  await fc.assert(
    fc.asyncProperty(line, async (title) => {
      expect((await readAgain({ title })).title).toBe(title)
    }),
  )
})
