import { expect, test } from 'vitest'
import { rowOf } from '../../src/cli/quotation-row.ts'
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
