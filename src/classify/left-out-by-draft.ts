import type { Collation } from '../model.ts'
import { isOfDraft } from '../text/is-of-draft.ts'
import type { Judgement } from './judge.ts'
import { silentInsertion } from './kinds/silent-insertion.ts'
import { silentOmission } from './kinds/silent-omission.ts'
import { isRecord } from './is-record.ts'
import { witnessOf } from './passage.ts'

/**
 * Judgements in which words that a draft does not have, and others do, are words left out, though no more papers have them than not: its writer is to look
 * for a gap. Where a record lacks them with the draft, the others have put them in.
 */
export function leftOutByDraft(collation: Collation, judgements: readonly Judgement[]): readonly Judgement[] {
  if (!collation.cluster.witnesses.some(isOfDraft)) return judgements
  return judgements.map((judgement) => {
    const { kind, difference } = judgement
    if (kind !== silentInsertion || difference.lemma.text !== '' || difference.variant.text === '') return judgement
    const lacking = difference.lemma.sigla.flatMap((siglum) => witnessOf(collation, siglum) ?? [])
    return lacking.some(isOfDraft) && !lacking.some(isRecord) ? { ...judgement, kind: silentOmission } : judgement
  })
}
