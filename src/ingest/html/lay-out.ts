import type { PageNode } from './page-node.ts'
import { type Block, surveyOf } from './survey.ts'

/** The words of a part of a page as plain text: paragraphs between blank lines, list items and rows on lines of their own. */
export function layOut(root: PageNode): string {
  return joined(surveyOf(root).blocks)
}

/** Blocks as plain text. */
export function joined(blocks: readonly Block[]): string {
  return blocks.map(({ text, gap }, i) => (i === 0 ? text : gap + text)).join('')
}
