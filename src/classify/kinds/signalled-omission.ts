import { defineKind } from '../define-kind.ts'

export const signalledOmission = defineKind({
  kind: 'signalled-omission',
  title: 'marks closed and reopened',
  weight: 'orthographic',
  severity: 'info',
  recognise: ({ matter }) => (matter === 'gap' ? { rule: 'the words fall between two pairs of marks', marked: true } : undefined),
})
