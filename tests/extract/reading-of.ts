import { extract } from '../../src/extract/index.ts'
import type { Article, Part, Quotation } from '../../src/model.ts'

/** An article of a text alone. */
export const articleOf = (text: string, parts: readonly Part[] = []): Article => ({
  id: 'paper',
  path: 'paper.txt',
  label: 'paper',
  role: 'report',
  text,
  parts,
  origin: { kind: 'plain', offset: 0, line: 1 },
})

/** The quotations of a text, mentions and what stands inside other quotations left out. */
export const quotationsOf = (text: string, parts: readonly Part[] = []): Quotation[] =>
  extract(articleOf(text, parts)).filter(({ form, parent }) => form !== 'mention' && parent === undefined)

/** Their words alone. */
export const wordsOf = (text: string): string[] => quotationsOf(text).map(({ content }) => content)
