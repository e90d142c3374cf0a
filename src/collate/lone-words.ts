import type { Column } from './column.ts'
import type { Term } from './term.ts'

const NOWHERE = -1

/**
 * For each word of a row the column it stands in beyond doubt, and −1 where there is doubt.
 *
 * There is none where one column alone has the word, and no word before it stands there or further on, none after it there or before. Whatever
 * else is aligned, such words cross no other, so that nothing is lost by settling them first. `terms`: how many there are in all.
 */
export function loneColumns(words: readonly Term[], columns: readonly Column[], terms: number): Int32Array {
  const { first, last } = extremes(columns, terms)
  const found = new Int32Array(words.length).fill(NOWHERE)
  let furthest = NOWHERE
  for (let i = 0; i < words.length; i++) {
    const { id } = words[i]!
    if (last[id] !== 0 && first[id] === last[id] && last[id]! - 1 > furthest) found[i] = last[id]! - 1
    furthest = Math.max(furthest, last[id]! - 1)
  }
  let nearest = columns.length
  for (let i = words.length - 1; i >= 0; i--) {
    const { id } = words[i]!
    if (found[i]! >= nearest) found[i] = NOWHERE
    if (last[id] !== 0) nearest = Math.min(nearest, first[id]! - 1)
  }
  return found
}

/** The first and the last column of the row woven first that each term stands in, counted from 1; 0 where it stands in none. */
function extremes(columns: readonly Column[], terms: number): { readonly first: Int32Array; readonly last: Int32Array } {
  const first = new Int32Array(terms)
  const last = new Int32Array(terms)
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at]!
    if (!column.isFirst) continue
    for (const { id } of column.terms) {
      if (first[id] === 0) first[id] = at + 1
      last[id] = at + 1
    }
  }
  return { first, last }
}
