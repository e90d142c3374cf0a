import { defineKind } from '../define-kind.ts'

export const sameOutletInconsistency = defineKind({
  kind: 'same-outlet-inconsistency',
  title: 'one outlet, two wordings',
  weight: 'substantive',
  severity: 'minor',
})
