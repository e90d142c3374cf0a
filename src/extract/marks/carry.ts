import type { Family, MarkedParagraph } from './mark.ts'
import type { Stretch } from './stretch.ts'
import { trimmed } from './trimmed.ts'

/** A quotation whose marks stay open at the end of a paragraph. */
export interface Carry {
  /** The next paragraph repeats the opening mark, or goes on without one until the closing mark comes. */
  readonly kind: 'reopens' | 'runs-on'
  readonly family: Family
  /** The end of this paragraph and the start of the one that goes on. */
  readonly from: number
  readonly to: number
}

const FARTHEST = 3000
const MOST_LINES = 12

/**
 * Says whether a quotation left open goes on in the next paragraph that has marks.
 *
 * > | “The pier is shut.
 * > | “Nobody was hurt.”       reopens: the mark is repeated
 *     ^
 * > | “The pier is shut.
 * > | Nobody was hurt,” he wrote.       runs on: a closing mark without an opening one
 *                     ^
 */
export function carriesOn(
  text: string,
  paragraph: { readonly end: number },
  family: Family,
  next: MarkedParagraph | undefined,
): Carry | undefined {
  const first = next?.marks.find((mark) => mark.family === family)
  if (!next || !first || next.start - paragraph.end > FARTHEST) return undefined
  const carry = { family, from: paragraph.end, to: next.start }
  const startsIt = isEmpty(text, next.start, first.start)
  if (startsIt && first.opens > 0) return isEmpty(text, paragraph.end, next.start) ? { kind: 'reopens', ...carry } : undefined
  const closesIt = first.closes > 0 && first.opens < 2 && !startsIt
  const lines = text.slice(paragraph.end, first.start).split('\n').length - 1
  return closesIt && first.start - paragraph.end < FARTHEST && lines <= MOST_LINES ? { kind: 'runs-on', ...carry } : undefined
}

const isEmpty = (text: string, start: number, end: number): boolean => text.slice(start, end).trim() === ''

/** The paragraphs without marks that a quotation runs through. */
export function between(text: string, { family, from, to }: Carry): Stretch[] {
  return Array.from(text.slice(from, to).matchAll(/[^\n\r\u2028\u2029]+/g)).flatMap((line): Stretch[] => {
    const start = from + line.index
    const words = trimmed(text, start, start + line[0].length)
    if (words.start === words.end) return []
    return [{ ...words, outer: words, family, depth: 0, paragraph: words, unclosed: true, continues: true, assumed: [] }]
  })
}
