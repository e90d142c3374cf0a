import type { Column } from './column.ts'
import type { Term } from './term.ts'

const [NOWHERE, TWICE] = [-1, -2]

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
  const times = new Uint8Array(terms)
  for (const { id } of words) if (times[id]! < 2) times[id]! += 1
  const places = new Int32Array(terms).fill(NOWHERE)
  for (let at = 0; at < columns.length; at++) {
    const { isFirst, terms: own } = columns[at]!
    if (isFirst) places[own[0].id] = places[own[0].id] === NOWHERE ? at : TWICE
  }
  const found = new Int32Array(words.length).fill(NOWHERE)
  for (let i = 0; i < words.length; i++) {
    const { id } = words[i]!
    if (times[id] === 1 && places[id] !== TWICE) found[i] = places[id]!
  }
  return found
}
