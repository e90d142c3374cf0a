import { defineKind } from '../define-kind.ts'
import { movedWords, tradePlaces } from '../moved.ts'

export const wordOrder = defineKind({
  kind: 'word-order',
  title: 'order of words',
  weight: 'substantive',
  severity: 'minor',
  recognise: (difference) => {
    if (!movedWords(difference)) return undefined
    return tradePlaces(difference)
      ? { rule: 'two words trade places around a verb', severity: 'major' }
      : { rule: 'the same words in another order' }
  },
})
