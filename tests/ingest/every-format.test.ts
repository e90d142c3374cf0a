import * as zlib from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { KNOWN_FORMATS } from '../../src/ingest/known-formats.ts'
import type { Article } from '../../src/model.ts'
import { readAll } from './reading.ts'
import { STORY } from './written/story.ts'
import { type Written, written } from './written/written.ts'

/** Not written: records of speech, in which nothing stands in quotation marks; what is read as part of another; what is refused; what this platform cannot pack. */
const UNWRITTEN = new Set(['captions', 'mail-body', 'packed otherwise', ...('zstdCompressSync' in zlib ? [] : ['zstd'])])

const files = await written(() => STORY)

async function articlesIn({ name, bytes }: Written): Promise<Article[]> {
  const all = await readAll([{ name, bytes }])
  expect(all.filter(({ kind }) => kind === 'skipped')).toEqual([])
  return all.flatMap((one) => (one.kind === 'article' ? [one.article] : []))
}

/** What an article prints as someone's, and whose it is. */
function quoted(article: Article): string[] {
  return extract(article)
    .filter(({ form }) => form !== 'mention')
    .map(({ form, content, speaker }) => `${form}: ${content} (${speaker?.name ?? speaker?.text ?? ''})`)
}

test('there is a story written in every format that is read', () => {
  expect(new Set(files.map(({ format }) => format))).toEqual(
    new Set(KNOWN_FORMATS.map(({ name }) => name).filter((name) => !UNWRITTEN.has(name))),
  )
})

describe('one story gives the same quotations', () => {
  test.each(files)('as $format ($name)', async (file) => {
    const [plain] = await articlesIn(files.find(({ name }) => name.endsWith('.txt'))!)
    const found = await articlesIn(file)
    const story = found.find(({ text }) => text.includes('nine winters'))

    expect(quoted(plain!).length).toBeGreaterThanOrEqual(4)
    expect(quoted(story!)).toEqual(quoted(plain!))
  })
})

describe('what is known of the story is known', () => {
  const rich = files.filter(({ knows }) => knows.length > 0)

  test.each(rich)('as $format ($name): $knows', async (file) => {
    const story = (await articlesIn(file)).find(({ text }) => text.includes('nine winters'))
    const known = { ...story, date: story?.date?.slice(0, 10) }

    expect(Object.fromEntries(file.knows.map((field) => [field, known[field]]))).toEqual(
      Object.fromEntries(file.knows.map((field) => [field, STORY[field]])),
    )
  })
})
