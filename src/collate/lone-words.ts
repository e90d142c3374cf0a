import type { Column } from './column.ts'
import type { Term } from './term.ts'

const NOWHERE = -1

/**
 * For each word of a row the column it stands in as good as beyond doubt, and −1 where there is doubt.
 *
 * Both the row and the one that was woven first have the word once, and no other such word stands before it here and after it there (Cohen's
 * patience diff, but crossing words are settled by the search). `terms`: how many there are in all.
 */
export function loneColumns(words: readonly Term[], columns: readonly Column[], terms: number): Int32Array {
  const found = candidates(words, columns, terms)
  const furthest = new Int32Array(words.length + 1).fill(NOWHERE)
  for (let i = 0; i < words.length; i++) furthest[i + 1] = Math.max(furthest[i]!, found[i]!)
  let nearest = columns.length
  for (let i = words.length - 1; i >= 0; i--) {
    const column = found[i]!
    if (column === NOWHERE) continue
    if (column <= furthest[i]! || column >= nearest) found[i] = NOWHERE
    nearest = Math.min(nearest, column)
  }
  return found
}

/** The columns of the words that both rows have once. */
function candidates(words: readonly Term[], columns: readonly Column[], terms: number): Int32Array {
  const [once, twice] = [1, 2]
  const inRow = new Uint8Array(terms)
  for (const { id } of words) inRow[id] = inRow[id] === 0 ? once : twice
  const column = new Int32Array(terms).fill(NOWHERE)
  const inTable = new Uint8Array(terms)
  for (let at = 0; at < columns.length; at++) {
    const { isFirst, terms: own } = columns[at]!
    if (!isFirst) continue
    inTable[own[0].id] = inTable[own[0].id] === 0 ? once : twice
    column[own[0].id] = at
  }
  return Int32Array.from(words, ({ id }) => (inRow[id] === once && inTable[id] === once ? column[id]! : NOWHERE))
}
