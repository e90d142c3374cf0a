import { leadingDate } from '../dates.ts'
import { readByline } from '../byline.ts'
import { isAppeal } from './appeals.ts'
import { chainOf } from './chain-of.ts'
import { isCredit } from './credits.ts'
import { creditLine } from './credit-line.ts'
import { isLabel } from './is-label.ts'
import { isSentence } from './is-sentence.ts'
import { linesOver } from './lines-over.ts'
import { AFTER, NOTICES, RELATED } from './labels.ts'
import { bare, sameWords } from './same-words.ts'
import { endsSentence } from './sentences.ts'
import type { Block } from './survey.ts'

const MAX_LINE = 120
const FEW_WORDS = 6
/** An appeal of so many signs is nothing else. */
const SHORT = 80

/** Labels have no more words. */
const LABEL_WORDS = [1, 2, 3, 4, 5, 6]

const QUOTED = /["“”„«»「」]|(?<!\p{L})['‘]/u

/** Of the last paragraphs so many may be the site's own words. */
const TAIL = 6

/** Drops what is not the article from its blocks: its own title again, kickers, bylines and dates above it, ways to other stories, labels, credits, appeals. */
export function withoutFurniture(blocks: readonly Block[], title: string | undefined): readonly Block[] {
  const inside = linesOver(
    withoutWays(blocks).filter((block) => !isNotice(block)),
    (line) => isCredited(line, title),
  )
  const opening = inside.findIndex(({ text }) => isSentence(text))
  const first = inside.findIndex(({ text }, i) => i === opening || !isAbout(text, title))
  const kept = inside.filter(({ text }, i) => i >= opening || (i >= first && !isCredited(text, title) && !isWire(text)))
  return withoutTail(kept)
}

/** Without the links to other stories, and what is written over them. */
function withoutWays(blocks: readonly Block[]): readonly Block[] {
  const kept: Block[] = []
  let isUnder = false
  for (const block of blocks) {
    if (isLabel(block.text, RELATED)) isUnder = true
    else if (isUnder && (isWay(block) || isItem(block))) continue
    else {
      isUnder = false
      if (!isPrefixed(block)) kept.push(block)
    }
  }
  return kept
}

/** What is mostly a link, or a few words that end no sentence. */
function isWay({ text, linked }: Block): boolean {
  return linked * 2 >= text.length || (text.length < MAX_LINE && !endsSentence(text))
}

/** > Read more: “Ten bridges”, and who built them     A paragraph that is all link is one, too. What is quoted there is quoted in another story; else it is the article's own aside. */
function isPrefixed({ text, linked, place }: Block): boolean {
  if (!QUOTED.test(text)) return false
  if (place.element.localName === 'p' && linked * 10 >= text.length * 9 && !endsSentence(text)) return true
  const words = bare(text.slice(0, MAX_LINE)).split(' ')
  const label = LABEL_WORDS.map((count) => words.slice(0, count).join(' ')).findLast((start) => RELATED.has(start))
  return label !== undefined && linked * 2 >= text.length - label.length
}

function isNotice({ text, linked, stressed }: Block): boolean {
  if (isLabel(text, NOTICES) || isCredit(text)) return true
  return (linked > 0 || stressed * 5 >= text.length * 4 || text.length <= SHORT) && isAppeal(text)
}

/** Above the first sentence: the title again, a byline, a date, a kicker of a few words. */
function isAbout(text: string, title: string | undefined): boolean {
  return isCredited(text, title) || (text.length <= MAX_LINE && (isFewWords(text) || isDated(text)))
}

/** An agency and a place, in capitals. > | AFP, MANILA */
const isWire = (text: string): boolean => /^\p{Lu}[\p{Lu} .-]{1,20}, \p{Lu}[\p{Lu} .-]{2,20}$/u.test(text)

/** The title again, or who wrote it and when. */
function isCredited(text: string, title: string | undefined): boolean {
  if (title !== undefined && sameWords(text, title)) return true
  return text.length <= MAX_LINE && (readByline(text) !== undefined || creditLine(text) !== undefined)
}

/** A few words and no sentence, and nothing quoted in them. */
function isFewWords(text: string): boolean {
  return text.split(/\s+/).length < FEW_WORDS && text.length <= 60 && !/[.!?…。！？"'“”„«»‘’]["'”’»“)\]]*$/u.test(text)
}

/** A line that begins with a date, or names a time of day and a year. */
function isDated(text: string): boolean {
  return !/[.!?]$/.test(text) && (leadingDate(text) !== undefined || (/\b\d{1,2}[:.]\d{2}\b/.test(text) && /\b(?:19|20)\d{2}\b/.test(text)))
}

/** Without what stands behind the last paragraph. */
function withoutTail(blocks: readonly Block[]): readonly Block[] {
  const from = blocks.findIndex(({ text }, i) => i >= blocks.length / 2 && isLabel(text, AFTER))
  const rest = from < 0 ? [] : blocks.slice(from + 1)
  const kept = (rest.every((block) => isWay(block) || isAppeal(block.text)) && from >= 0 ? blocks.slice(0, from) : blocks).filter(
    ({ text }, i, all) => i < all.length - TAIL || !isAppeal(text),
  )
  let end = kept.length
  while (end > 1 && isBehind(kept[end - 1])) end -= 1
  return kept.slice(0, end)
}

function isBehind(block: Block | undefined): boolean {
  if (!block) return false
  const { text, linked } = block
  return (
    (isFewWords(text) && !isItem(block)) ||
    linked * 10 >= text.length * 9 ||
    isLabel(text, AFTER) ||
    isLabel(text, RELATED) ||
    readByline(text) !== undefined ||
    (text.length <= MAX_LINE && creditLine(text)?.author !== undefined)
  )
}

/** A short item ends a list, and a name a quoted block. */
function isItem({ place }: Block): boolean {
  return chainOf(place).some(({ element }) => /^(?:li|dd|dt|td|blockquote)$/.test(element.localName))
}
