import type { Collation, Siglum } from '../model.ts'
import { contentOf } from '../text/content.ts'
import type { Passage } from './passage.ts'

/** All that a witness prints, as one side of a discrepancy about the whole of it. */
export function wholePassage({ cluster, tokens }: Collation, sigla: readonly Siglum[]): Passage {
  const witness = cluster.witnesses.find(({ siglum }) => siglum === sigla[0])
  return { kind: 'attested', sigla, text: witness ? contentOf(witness) : '', tokens: tokens[sigla[0] ?? ''] ?? [], before: [], after: [] }
}
