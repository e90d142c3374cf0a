import { defineKind } from '../define-kind.ts'

export const houseStyle = defineKind({
  kind: 'house-style',
  title: 'against the house’s own style',
  weight: 'orthographic',
  severity: 'minor',
})
