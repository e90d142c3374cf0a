import { defineKind } from '../define-kind.ts'
import type { Difference } from '../difference.ts'
import { isModal } from '../hot.ts'
import { areForms } from '../stems.ts'
import { sensesOf, type Word } from '../words.ts'

export const modalityChange = defineKind({
  kind: 'modality-change',
  title: 'may, must, will, would',
  weight: 'substantive',
  severity: 'critical',
  recognise: (difference) => {
    const [one, other] = [difference.left, difference.right].map((words) => modalsOf(words, difference))
    if (one === other || isTense(difference)) return undefined
    return { rule: one === '' || other === '' ? 'a modal verb on one side only' : 'another modal verb' }
  },
})

function modalsOf(words: readonly Word[], difference: Difference): string {
  const norms = sensesOf(words)
  const modals = words.flatMap((word, at) => {
    // `going to` is said for `will`.
    if (norms[at] === 'going' && norms[at + 1] === 'to') return ['will']
    return isModal(word, difference) ? [norms[at] ?? ''] : []
  })
  return modals.toSorted().join(' ')
}

/** `will bake`, `baked`: the time differs, which another kind tells. */
function isTense({ left, right }: Difference): boolean {
  const [future, past] = [left, right].toSorted((a, b) => b.length - a.length)
  return future?.length === 2 && past?.length === 1 && future[0]!.senses[0] === 'will' && areForms(future[1]!.senses[0], past[0]!.senses[0])
}
