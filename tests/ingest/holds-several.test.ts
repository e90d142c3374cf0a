import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { asZip } from './written/archives.ts'
import { asNexis, asText } from './written/plain.ts'
import { STORY } from './written/story.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const stories = [
  { name: 'a.txt', bytes: bytes(asText(STORY)) },
  { name: 'b.txt', bytes: bytes(asText({ ...STORY, outlet: 'Stell Courier' }).replace('nine winters', 'ten winters')) },
]

const draftsIn = async (name: string, content: Uint8Array): Promise<number> => {
  const { articles, drafts } = await check([{ name, bytes: content }])
  expect(drafts === undefined).toBe(articles.every(({ isDraft }) => !isDraft))
  return articles.filter(({ isDraft }) => isDraft).length
}

test('a single story is a draft, and so is one in a ZIP', async () => {
  expect(await draftsIn('ferry.txt', stories[0]!.bytes)).toBe(1)
  expect(await draftsIn('ferry.zip', asZip(stories.slice(0, 1)))).toBe(1)
})

test('a file that holds several articles is a collection, whose papers are compared', async () => {
  expect(await draftsIn('clips.zip', asZip(stories))).toBe(0)
  expect(await draftsIn('export.txt', bytes(asNexis(STORY)))).toBe(0)
  const { findings, articles } = await check([{ name: 'clips.zip', bytes: asZip(stories) }])
  expect(articles.map(({ outlet }) => outlet)).toEqual(['Brackwater Post', 'Stell Courier'])
  expect(findings.flatMap(({ discrepancies }) => discrepancies.map(({ kind }) => kind))).toContain('number-change')
})
