import { defineKind } from '../define-kind.ts'

export const letterCase = defineKind({
  kind: 'case',
  title: 'capital letters',
  weight: 'orthographic',
  severity: 'info',
  recognise: ({ matter }) => (matter === 'case' ? { rule: 'letter case alone differs' } : undefined),
})
