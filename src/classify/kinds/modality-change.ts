import { defineKind } from '../define-kind.ts'
import type { Difference } from '../difference.ts'
import { isModal } from '../hot.ts'
import { modalClass } from '../lexicons/abroad/modals.ts'
import { areForms } from '../stems.ts'
import { changesMood } from '../verb-moods.ts'
import { sensesOf, type Word } from '../words.ts'

/** Longer stretches are another sentence, whatever mood it is in. */
const SHORT = 3

export const modalityChange = defineKind({
  kind: 'modality-change',
  title: 'may, must, will, would',
  weight: 'substantive',
  severity: 'critical',
  recognise: (difference) => {
    const [one, other] = [difference.left, difference.right].map((words) => modalsOf(words, difference))
    if (one === other && isMood(difference)) return { rule: 'what would be against what is or will be' }
    if (one === other || isTense(difference) || isPassive(difference)) return undefined
    return { rule: one === '' || other === '' ? 'a modal verb on one side only' : 'another modal verb' }
  },
})

/** German tells the passive by the verb that also tells the future: `wird gebaut`, `wurde gebaut`. */
function isPassive({ left, right }: Difference): boolean {
  const [one, other] = [left, right].map((words) => words.map(({ senses: [norm] }) => norm).join(' '))
  return (
    [one, other].some((norm) => /^(?:wird|werden)$/.test(norm ?? '')) &&
    [one, other].some((norm) => /^(?:wurden?|worden)$/.test(norm ?? ''))
  )
}

/** `Fermera`, `fermerait`: other languages than English have an ending for it. */
function isMood({ left, right, setting: { language } }: Difference): boolean {
  return (
    left.length === right.length &&
    left.length <= SHORT &&
    left.some((word, at) => changesMood(word.token.norm, right[at]!.token.norm, language))
  )
}

function modalsOf(words: readonly Word[], difference: Difference): string {
  const norms = sensesOf(words)
  const modals = words.flatMap((word, at) => {
    // `going to` is said for `will`.
    if (norms[at] === 'going' && norms[at + 1] === 'to') return ['will']
    return isModal(word, difference) ? [modalClass(norms[at] ?? '', difference.setting.language)] : []
  })
  return modals.toSorted().join(' ')
}

/** `will bake`, `baked`: the time differs, which another kind tells. */
function isTense({ left, right }: Difference): boolean {
  const [future, past] = [left, right].toSorted((a, b) => b.length - a.length)
  return future?.length === 2 && past?.length === 1 && future[0]!.senses[0] === 'will' && areForms(future[1]!.senses[0], past[0]!.senses[0])
}
