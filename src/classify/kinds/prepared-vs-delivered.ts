import { defineKind } from '../define-kind.ts'

export const preparedVsDelivered = defineKind({
  kind: 'prepared-vs-delivered',
  title: 'prepared, and delivered',
  weight: 'substantive',
  severity: 'major',
})
