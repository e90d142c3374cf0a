import { isInBlockquote } from './is-in-blockquote.ts'
import { isWithin } from './is-within.ts'
import { innermost } from './behind.ts'
import { chainOf } from './chain-of.ts'
import { classNames } from './class-names.ts'
import { isProse } from './masses.ts'
import { endsSentence } from './sentences.ts'
import type { Block, Place } from './survey.ts'

/** The element that holds this share of what was kept holds the article. */
const NEARLY_ALL = 0.9
/** What was dropped and begins or ends the article is prose of more than a line. */
const LINE = 80
/** A name with what somebody is. */
const MAX_NAME = 160

/** Elements and names of what stands in an article and is none of it. */
const APART: ReadonlySet<string> = new Set(['aside', 'form', 'nav', 'footer', 'figure', 'fieldset', 'table', 'button', 'label'])
const NAMES =
  /-(?:comments?|disqus|replies|related|recommend\w*|footer|sidebar|sponsor\w*|promo\w*|newsletter|share|social|pager|pagination|popup|gdpr|cookies?|info-?box|fact-?box|widget|rss|menu)-/

/**
 * The blocks of the article: what was kept, and what was dropped although it is prose in the midst of it.
 *
 * Readability drops lists, quoted blocks and sections by how they look from outside; between two paragraphs that it kept, and in the same
 * element, a dropped sentence is the article's.
 */
export function restored(blocks: readonly Block[], kept: ReadonlySet<Block>, isWitnessed: (block: Block) => boolean): ReadonlySet<Block> {
  const holder = innermost(
    blocks.filter((block) => kept.has(block)),
    NEARLY_ALL,
  )
  if (!holder) return kept
  const inner = new Set([holder])
  const first = blocks.findIndex((block) => kept.has(block))
  const last = blocks.findLastIndex((block) => kept.has(block))
  return new Set(
    blocks.filter((block, i) => {
      if (kept.has(block) || isWitnessed(block)) return true
      if (!isWithin(block.place, inner) || isApart(block.place, holder)) return false
      return i > first && i < last ? isPart(block, blocks[i + 1], kept) : isProse(block) && block.text.length >= LINE && isSentence(block)
    }),
  )
}

/** A sentence, or a heading over what was kept. */
function isPart(block: Block, next: Block | undefined, kept: ReadonlySet<Block>): boolean {
  if (isHeading(block.place)) return next !== undefined && kept.has(next) && isProse(next) && block.linked * 2 < block.text.length
  if (isQuoted(block)) return block.text.length <= MAX_NAME || isSentence(block)
  return isSentence(block) && block.linked * 3 < block.text.length
}

/** Whose words a quoted block holds stands in it or behind it. */
function isQuoted({ place }: Block): boolean {
  return isInBlockquote(place) || chainOf(place).some(({ element }) => /-(?:block-?)?quote-/.test(classNames(element)))
}

function isSentence({ text, linked }: Block): boolean {
  return endsSentence(text) && text.split(/\s+/).length >= 3 && linked * 3 < text.length
}

function isHeading({ element }: Place): boolean {
  return /^h[2-6]$/.test(element.localName)
}

/** Whether an element, or one between it and the holder, is not the article's by its kind or its name. */
export function isApart(place: Place, holder: Place | undefined): boolean {
  for (let at: Place | undefined = place; at && at !== holder; at = at.parent) {
    if (APART.has(at.element.localName) && !isQuoting(at)) return true
    if (at.element.localName !== 'p' && NAMES.test(classNames(at.element))) return true
  }
  return false
}

/** The foot of a quoted block says whose words they are. */
function isQuoting(place: Place): boolean {
  return place.element.localName === 'footer' && place.parent?.element.localName === 'blockquote'
}
