import type { BlockContent } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { GUARD } from './defused.ts'

const OPTIONS: Options = {
  bullet: '-',
  listItemIndent: 'one',
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  // Of GitHub's own: strikethrough and mathematics.
  unsafe: [
    { character: '~', inConstruct: 'phrasing' },
    { character: '$', inConstruct: 'phrasing' },
  ],
}

/** Blocks as Markdown. A guard is written out, so that whoever reads the source sees it, too. */
export function written(blocks: readonly BlockContent[]): string {
  return toMarkdown({ type: 'root', children: [...blocks] }, OPTIONS).replaceAll(GUARD, '&#8203;')
}
