import { beyondRecord } from '../beyond-record.ts'
import { defineKind } from '../define-kind.ts'
import { leavesOut } from '../left-out.ts'

export const silentInsertion = defineKind({
  kind: 'silent-insertion',
  title: 'words put in',
  weight: 'substantive',
  severity: 'major',
  survey: (collation, { lexicon }) => beyondRecord(collation, lexicon),
  recognise: (difference) => (difference.right.length > 0 ? leavesOut(difference) : undefined),
})
