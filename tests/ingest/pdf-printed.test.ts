import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { PRINTED } from './pdf-printed.ts'
import { articleOf } from './reading.ts'

const FILES = 'tests/ingest/files/pdf'
const files = readdirSync(FILES).filter((name) => /^[a-z]{2}-(?:cols|hyph)-[tu]\.pdf$/.test(name))

test.each(files)('a story printed from a browser gives the same paragraphs and quotations (%s)', async (name) => {
  const [language = '', layout] = name.split('-')
  const { title, paragraphs } = PRINTED[language]!
  // To fill three columns the story was printed twice.
  const told = layout === 'cols' ? [...paragraphs, ...paragraphs] : paragraphs
  const article = await articleOf(name, readFileSync(`${FILES}/${name}`))
  const plain = await articleOf('story.txt', ['The Brackwater Post', ...told].join('\n\n'))
  const quoted = (from: typeof article): string[] => extract(from).map(({ content }) => content)

  expect(article.text.split('\n\n')).toEqual(['The Brackwater Post', ...told])
  expect(quoted(article)).toEqual(quoted(plain))
  // Hebrew marks are none that are known.
  expect(quoted(article).length > 0).toBe(language !== 'he')
  expect(article.title).toBe(title)
})
