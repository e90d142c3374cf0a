import { isSentence } from './is-sentence.ts'
import type { Block } from './survey.ts'

/**
 * The blocks of a page that has no paragraphs but line ends, with the lines over its first paragraph as blocks of their own: its date, its title, its
 * byline. They are its heading where they say such things, down to the last line that does.
 */
export function linesOver(blocks: readonly Block[], isCredited: (line: string) => boolean): readonly Block[] {
  const opening = blocks.findIndex(({ text }) => isSentence(text))
  return blocks.flatMap((block, i) => {
    if (i > opening || !block.text.includes('\n') || block.place.element.localName === 'pre') return block
    const lines = block.text.split('\n')
    const first = lines.findIndex(isSentence)
    const over = (i < opening ? lines : lines.slice(0, Math.max(0, first))).findLastIndex(isCredited) + 1
    return over === 0 ? block : split(block, lines, over)
  })
}

function split(block: Block, lines: readonly string[], over: number): readonly Block[] {
  const texts = [...lines.slice(0, over), lines.slice(over).join('\n')].filter((text) => text !== '')
  return texts.map((text, i) => ({
    ...block,
    text,
    gap: i === 0 ? block.gap : '\n',
    linked: Math.min(text.length, Math.round((block.linked * text.length) / block.text.length)),
    stressed: Math.min(text.length, Math.round((block.stressed * text.length) / block.text.length)),
  }))
}
