import { defineKind } from '../define-kind.ts'

export const contentSubstitution = defineKind({
  kind: 'content-substitution',
  title: 'another word',
  weight: 'substantive',
  severity: 'major',
  recognise: ({ left, right }) => (left.length > 0 && right.length > 0 ? { rule: 'other content words' } : undefined),
})
