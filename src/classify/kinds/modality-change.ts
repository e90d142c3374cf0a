import { changesCompanions } from '../companions.ts'
import { defineKind } from '../define-kind.ts'
import type { Difference } from '../difference.ts'
import { modalsIn } from '../modal-verbs.ts'
import { areForms } from '../stems.ts'
import { changesMood } from '../verb-moods.ts'

/** Longer stretches are another sentence, whatever mood it is in. */
const SHORT = 3

export const modalityChange = defineKind({
  kind: 'modality-change',
  title: 'may, must, will, would',
  weight: 'substantive',
  severity: 'critical',
  recognise: (difference) => {
    if (changesCompanions(difference) === 'modal') return { rule: 'a modal verb stands with other words' }
    const [one, other] = [
      modalsIn(difference.left, difference.lemma, difference),
      modalsIn(difference.right, difference.variant, difference),
    ]
    if (one.verbs === other.verbs && isMood(difference)) return { rule: 'what would be against what is or will be' }
    if (one.verbs === other.verbs || isTense(difference) || isPassive(difference)) return undefined
    if (one.verbs !== '' && other.verbs !== '') return { rule: 'another modal verb' }
    return one.isBinding || other.isBinding ? { rule: 'a modal verb on one side only' } : undefined
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

/** `will bake`, `baked`: the time differs, which another kind tells. */
function isTense({ left, right }: Difference): boolean {
  const [future, past] = [left, right].toSorted((a, b) => b.length - a.length)
  return future?.length === 2 && past?.length === 1 && future[0]!.senses[0] === 'will' && areForms(future[1]!.senses[0], past[0]!.senses[0])
}
