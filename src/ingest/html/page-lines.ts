import type { Block, Survey } from './survey.ts'

/** A line that a page shows, and the block it is of. */
export interface PageLine {
  readonly text: string
  readonly block: Block
}

/** The lines of a page in reading order; of pages without paragraphs many stand in one block. */
export function pageLines({ blocks }: Pick<Survey, 'blocks'>): readonly PageLine[] {
  return blocks.flatMap((block) => block.text.split('\n').flatMap((line) => (line.trim() === '' ? [] : { text: line.trim(), block })))
}
