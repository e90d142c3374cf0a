import { defineKind } from '../define-kind.ts'

export const sic = defineKind({
  kind: 'sic',
  title: '[sic]',
  weight: 'orthographic',
  severity: 'info',
  recognise: ({ matter }) => (matter === 'note' ? { rule: 'a note that the words are as printed', marked: true } : undefined),
})
