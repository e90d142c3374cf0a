import type { Collation, Siglum } from '../model.ts'
import { contentOf } from '../text/content.ts'
import { fullest, type Passage, witnessOf } from './passage.ts'

/** All that some witnesses print, as the fullest of them does: one side of a discrepancy about the whole of it. */
export function wholePassage(collation: Collation, sigla: readonly Siglum[]): Passage {
  const { tokens } = collation
  const spokesman = fullest(collation, sigla)
  const witness = witnessOf(collation, spokesman)
  const run = tokens[spokesman] ?? []
  return { kind: 'attested', sigla, text: witness ? contentOf(witness) : '', tokens: run, run, before: [], after: [] }
}
