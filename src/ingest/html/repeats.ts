import { isInBlockquote } from './is-in-blockquote.ts'
import { bare } from './same-words.ts'
import type { Block } from './survey.ts'

/** Fewer words may be said twice. */
const MIN_WORDS = 7
/** More quoted blocks are what an article consists of. */
const MAX_COUNT = 100

/** Words of the article that stand in it a second time, drawn large: pull quotes that nothing names so. */
export function repeatsIn(blocks: readonly Block[]): ReadonlySet<Block> {
  const display = blocks.filter((block) => isInBlockquote(block.place) && wordsIn(block) >= MIN_WORDS)
  if (display.length === 0 || display.length > MAX_COUNT) return new Set()
  const others = ` ${blocks
    .filter(({ place }) => !isInBlockquote(place))
    .map(({ text }) => bare(text))
    .join(' \n ')} `
  return new Set(display.filter(({ text }) => others.includes(` ${bare(text)} `)))
}

function wordsIn({ text }: Block): number {
  return text.split(/\s+/).length
}
