import { defineKind } from '../define-kind.ts'

export const displayBodyMismatch = defineKind({
  kind: 'display-body-mismatch',
  title: 'headline against its own text',
  weight: 'structural',
  family: 'display',
  severity: 'critical',
})
