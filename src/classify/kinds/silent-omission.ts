import { defineKind } from '../define-kind.ts'
import { leavesOut } from '../left-out.ts'

export const silentOmission = defineKind({
  kind: 'silent-omission',
  title: 'words left out',
  weight: 'substantive',
  severity: 'major',
  recognise: (difference) => (difference.left.length > 0 ? leavesOut(difference) : undefined),
})
