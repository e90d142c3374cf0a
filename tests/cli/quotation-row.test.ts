import { expect, test } from 'vitest'
import { rowOf, strayRow } from '../../src/cli/quotation-row.ts'
import { extract } from '../../src/extract/index.ts'
import type { Article } from '../../src/model.ts'

/** What is said beside the first quotation of a text. */
function remarksOn(text: string): readonly string[] {
  const origin = { kind: 'plain', offset: 0, line: 1 } as const
  const article: Article = { id: 'a', path: 'a.md', label: 'a', role: 'report', language: 'en', text, parts: [], origin }
  const [first] = extract(article)
  return first ? rowOf(first, 0).remarks : ['nothing is quoted']
}

test.each([
  ['> We never asked for a pier.\n> — Tom Vale', 'set apart, without quotation marks'],
  ['> “We never asked for a pier.”\n> — Tom Vale', 'set apart'],
])('words that are set apart are said to have no marks where they have none: %s', (quoted, remark) => {
  expect(remarksOn(`The pier is gone.\n\n${quoted}\n\nNobody came to see it fall into the harbour that night.`)).toContain(remark)
})

const unlined = {
  id: 'a',
  path: 'a.pdf',
  label: 'a',
  role: 'report',
  language: 'en',
  text: 'The pier is gone.\n\nNobody came.\n\n“We never asked for a pier,” said Tom Vale.',
  parts: [],
  origin: { kind: 'walked', anchors: [] },
} as const

test.each([
  ['page and paragraph', [19, 33], 'p. 3 ¶ 3'],
  ['paragraph', undefined, '¶ 3'],
] as const)('words of a file that has no lines are found again by their %s', (_, pages, place) => {
  const article: Article = { ...unlined, ...(pages && { pages }) }

  expect(extract(article).map((quotation) => rowOf(quotation, 0).place)).toEqual([place])
  const span = { start: 33, end: 34 }
  expect(strayRow(article, { span, reason: 'an opening mark without a closing one' }).place).toBe(place)
})
