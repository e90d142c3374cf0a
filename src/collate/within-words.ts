import { wordStarts } from '../text/unspaced.ts'
import { byLength, type Row } from './row.ts'
import { ATTESTED, kindAt, OMITTED, tokenAt } from './settled-row.ts'
import type { Signs } from './words-of-signs.ts'

/**
 * Tells of a column whether its signs go on the word of the column before.
 *
 * They do if they stand together wherever both are printed, and the longest printing that has both is cut so. A witness that begins or
 * ends amid a word cuts it for all: what it never reaches, it does not leave out.
 */
export function withinWords({ printed: { rows, printings }, settled }: Signs): (column: number) => boolean {
  const starts = rows.map(startsIn)
  const order = Array.from(rows.keys()).toSorted((a, b) => byLength(rows[a], rows[b]))
  return (column) => {
    for (const row of order) if (!mayJoin(row, column)) return false
    const decisive = order.find((row) => tokenAt(settled[row]!, column - 1) >= 0 && tokenAt(settled[row]!, column) >= 0)
    if (decisive === undefined || starts[decisive]![tokenAt(settled[decisive]!, column)] === 1) return false
    return printings.every(({ tokens, row }) => {
      const [one, other] = [tokens[tokenAt(settled[row]!, column - 1)], tokens[tokenAt(settled[row]!, column)]]
      return !one || !other || one.end === other.start
    })
  }

  function mayJoin(number: number, column: number): boolean {
    const [row, own] = [rows[number]!, settled[number]!]
    const [before, here] = [kindAt(own, column - 1), kindAt(own, column)]
    const [last, next] = [tokenAt(own, column - 1), tokenAt(own, column)]
    const isAlike = before === here || (isPlain(before) && isPlain(here))
    const areSigns = (last < 0 || before !== ATTESTED || row.terms[last]!.isSign) && (next < 0 || row.terms[next]!.isSign)
    return isAlike && areSigns
  }
}

function isPlain(kind: number): boolean {
  return kind === ATTESTED || kind === OMITTED
}

/** For each token of a row 1 where a word begins with it. */
function startsIn({ terms }: Row): Uint8Array {
  const starts = new Uint8Array(terms.length).fill(1)
  for (let from = 0, to = 0; from < terms.length; from = ++to) {
    while (terms[to]?.isSign) to += 1
    if (to - from > 1) starts.fill(0, from, to)
    const cuts = new Set(
      to - from > 1
        ? wordStarts(
            terms
              .slice(from, to)
              .map(({ norm }) => norm)
              .join(''),
          )
        : [],
    )
    for (let at = 0, token = from; token < to; at += terms[token++]!.norm.length) if (cuts.has(at)) starts[token] = 1
  }
  return starts
}
