import { defineKind } from '../define-kind.ts'
import { PASTS } from '../lexicons/irregular.ts'
import { movedWords, tradePlaces } from '../moved.ts'

export const wordOrder = defineKind({
  kind: 'word-order',
  title: 'order of words',
  weight: 'substantive',
  severity: 'minor',
  recognise: (difference) => {
    const moved = movedWords(difference)
    if (!moved) return undefined
    return tradePlaces(difference) || moved.some(({ senses: [norm] }) => isVerb(norm))
      ? { rule: 'who does what to whom may be turned round', severity: 'major' }
      : { rule: 'the same words in another order' }
  },
})

function isVerb(norm: string): boolean {
  return /.{3}(?:ed|ing)$/u.test(norm) || (PASTS.has(norm) && !/^(?:was|were|been|had|did|done)$/u.test(norm))
}
