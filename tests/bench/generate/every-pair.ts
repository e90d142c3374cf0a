import type { Propose } from '../../../src/match/propose.ts'

/** Proposes every pair of texts: what the join of matching is measured by. Quadratic. */
export const everyPair: Propose = (texts, _, emit) => {
  for (let a = 0; a < texts.length; a++) for (let b = a + 1; b < texts.length; b++) emit(a, b)
}
