import { areHalves } from '../text/halves.ts'
import type { Column } from './column.ts'
import type { Term } from './term.ts'

/**
 * Of some columns behind a word, or before it, the one with the other half of what the word says: where it is `nobody`, and its own column has
 * `no` as well, that of `one`. −1 where there is none. Who prints the word has said both halves.
 */
export function otherHalf(
  word: Term | undefined,
  own: Column | undefined,
  columns: readonly Column[],
  where: 'behind' | 'before' = 'behind',
): number {
  const at = where === 'behind' ? columns.findIndex(isSolid) : columns.findLastIndex(isSolid)
  const next = columns[at]
  if (!word || !own || !next) return -1
  const [ones, others] = where === 'behind' ? [own, next] : [next, own]
  const isWhole = ones.terms.some(({ norm: first }) => others.terms.some(({ norm: second }) => areHalves(word.norm, first, second)))
  return isWhole ? at : -1
}

const isSolid = ({ solid }: Column): boolean => solid
