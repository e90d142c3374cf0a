import { defineKind } from '../define-kind.ts'

export const translationVariant = defineKind({
  kind: 'translation-variant',
  title: 'two translations',
  weight: 'substantive',
  severity: 'minor',
})
