import type { Agreement } from './agreement.ts'
import type { Column } from './column.ts'
import type { Row } from './row.ts'

/** What it costs on top to set unlike words opposite each other of which one begins a sentence and the other does not. */
const ACROSS = 1000
/** For what must not stand together. */
export const LEAST = -1e8
/** A column with more readings than this is compared by the first of them: those of the longest printings. */
const MOST_TERMS = 8

/** What it is worth to set a word of a row, by its number, into a column of words. */
export function worthIn(
  { words, begins }: Row,
  columns: readonly Column[],
  agreement: Agreement,
): (word: number, column: number) => number {
  return (word, at) => {
    const term = words[word]
    const column = columns[at]
    if (!term || !column) return LEAST
    const { terms } = column
    if (terms[0] === term || terms.includes(term)) return term.weight
    let most = agreement(term, terms[0])
    for (let i = 1; i < terms.length && i < MOST_TERMS; i++) most = Math.max(most, agreement(term, terms[i]!))
    return most < 0 && isAcross(begins[word] ?? 2, column) ? most - ACROSS : most
  }
}

function isAcross(begins: number, column: Column): boolean {
  return begins !== 2 && column.begins !== 0 && ((1 << begins) & column.begins) === 0
}
