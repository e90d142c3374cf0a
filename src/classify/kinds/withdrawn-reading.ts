import { defineKind } from '../define-kind.ts'

export const withdrawnReading = defineKind({
  kind: 'withdrawn-reading',
  title: 'a reading that was corrected',
  weight: 'substantive',
  severity: 'critical',
})
