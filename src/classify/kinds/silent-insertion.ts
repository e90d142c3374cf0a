import { defineKind } from '../define-kind.ts'
import { leavesOut } from '../left-out.ts'

export const silentInsertion = defineKind({
  kind: 'silent-insertion',
  title: 'words put in',
  weight: 'substantive',
  severity: 'major',
  recognise: (difference) => (difference.right.length > 0 ? leavesOut(difference) : undefined),
})
