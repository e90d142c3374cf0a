import { breakBetween } from './break-between.ts'
import type { Line } from './line.ts'
import { lastOf, type Paragraph } from './paragraph.ts'

/** So many captions, boxes and headings may stand between two pieces of a paragraph. */
const BETWEEN = 12
const SAME_SIZE = 1.06
/** A document in which so many paragraphs begin with an indent begins all with one. */
const INDENTED = 0.5
/** Fewer do not show it. */
const FEW = 4

/** Puts paragraphs together that a column or a page ends within; what was set between their pieces comes behind them. */
export function joinedOver(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const areIndented = indentedIn(paragraphs)
  const joined: Paragraph[] = []
  const taken = new Set<number>()
  for (const [at, first] of paragraphs.entries()) {
    if (taken.has(at)) continue
    const lines: [Line, ...Line[]] = [...first.lines]
    let whole: Paragraph = { ...first, lines }
    let next = continuationOf(whole, paragraphs, at, taken, areIndented)
    while (next !== undefined) {
      taken.add(next)
      const piece = paragraphs[next]
      for (const line of piece?.lines ?? []) lines.push(line)
      whole = { ...whole, isFull: piece?.isFull ?? false }
      next = continuationOf(whole, paragraphs, next, taken, areIndented)
    }
    joined.push(whole)
  }
  return joined
}

function indentedIn(paragraphs: readonly Paragraph[]): boolean {
  const long = paragraphs.filter(({ lines }) => lines.length > 1)
  return long.length >= FEW && long.filter(({ isIndented }) => isIndented).length >= long.length * INDENTED
}

function continuationOf(
  whole: Paragraph,
  paragraphs: readonly Paragraph[],
  at: number,
  taken: ReadonlySet<number>,
  areIndented: boolean,
): number | undefined {
  const last = lastOf(whole)
  for (let next = at + 1; next < paragraphs.length && next <= at + BETWEEN; next += 1) {
    const piece = paragraphs[next]
    if (!piece || taken.has(next) || !isOfOneType(last, piece.lines[0])) continue
    return isElsewhere(last, piece.lines[0]) && goesOn(whole, piece, next - at > 1, areIndented) ? next : undefined
  }
  return undefined
}

const isOfOneType = (a: Line, b: Line): boolean => Math.max(a.size, b.size) / Math.min(a.size, b.size) < SAME_SIZE

/** On another page, or in another column. */
const isElsewhere = (last: Line, first: Line): boolean => last.page !== first.page || first.base <= last.base || first.left > last.right

function goesOn(whole: Paragraph, piece: Paragraph, isApart: boolean, areIndented: boolean): boolean {
  const kind = breakBetween(lastOf(whole), piece.lines[0])
  if (kind === 'hard') return false
  if (kind === 'mid') return true
  if (!whole.isFull || piece.isIndented || isApart) return false
  return kind === 'cut' || areIndented || (isQuoting(whole) && !/^["“„«»'‘‚‹「『]/u.test(piece.lines[0].text))
}

/** No paragraph has more lines. */
const LONGEST = 200

/** Whether a quotation is open where a paragraph ends. */
function isQuoting({ lines }: Paragraph): boolean {
  const text = lines
    .slice(-LONGEST)
    .map((line) => line.text)
    .join(' ')
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0
  const isOpenedLow = count(/„/g) > 0
  if (isOpenedLow) return count(/„/g) > count(/[“”]/g)
  return count(/"/g) % 2 === 1 || count(/“/g) > count(/”/g) || count(/«/g) > count(/»/g)
}
