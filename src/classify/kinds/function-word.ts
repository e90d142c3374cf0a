import { defineKind } from '../define-kind.ts'
import { isOf } from '../words.ts'

export const functionWord = defineKind({
  kind: 'function-word',
  title: 'small word',
  weight: 'substantive',
  severity: 'minor',
  recognise: ({ left, right, setting: { lexicon } }) =>
    [...left, ...right].every((word) => isOf(word, lexicon.functionWords)) && left.length + right.length > 0
      ? { rule: 'function words alone differ' }
      : undefined,
})
