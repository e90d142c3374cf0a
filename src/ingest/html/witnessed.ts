import { endsSentence } from './sentences.ts'
import { restored } from './restored.ts'
import type { Block } from './survey.ts'
import { coverage } from './witness.ts'

/** What a page states agrees with what was found on it where each has this share of the other. */
const AGREES = 0.75
/** A block that the statement has, and one that it has not. */
const HAS = 0.9
const LACKS = 0.1

const MIN_WORDS = 6
/** What is longer, or quotes, is rather left out of the statement than no part of the article. */
const MAX_LENGTH = 300

/** The blocks of the article among all that may be it: those that were kept, set right by what the page states as its body where the two agree. */
export function witnessed(blocks: readonly Block[], kept: ReadonlySet<Block>, stated: string | undefined): readonly Block[] {
  const has = coverage(stated ?? '')
  const found = blocks.filter((block) => kept.has(block))
  const agrees = stated !== undefined && shareOf(found, has) >= AGREES
  const isIn = (block: Block): boolean => agrees && block.text.split(/\s+/).length >= MIN_WORDS && has(block.text) >= HAS
  const article = restored(blocks, kept, isIn)
  const text = blocks.filter((block) => article.has(block))
  if (!agrees || coverage(text.map((block) => block.text).join('\n'))(stated) < AGREES) return text
  const first = text.findIndex((block) => has(block.text) >= HAS)
  return text.filter((block, i) => i < first || !isApart(block) || has(block.text) > LACKS)
}

/** The share of some blocks that a text has. */
function shareOf(blocks: readonly Block[], has: (text: string) => number): number {
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0)
  return all === 0 ? 0 : blocks.reduce((sum, { text }) => sum + text.length * has(text), 0) / all
}

/** A sentence or a link that quotes nobody: no heading, item or quoted block, which statements often leave out. */
function isApart({ text, gap, place, linked }: Block): boolean {
  if (text.length > MAX_LENGTH || gap !== '\n\n' || /["“”„«»「」‘]/.test(text)) return false
  if ((linked === 0 && !endsSentence(text)) || /^(?:h[1-6]|li|td|th|dd|dt|blockquote|pre)$/.test(place.element.localName)) return false
  for (let at = place.parent; at; at = at.parent) if (/^(?:li|blockquote|td)$/.test(at.element.localName)) return false
  return true
}
