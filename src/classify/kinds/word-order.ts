import { tradesCorrection } from '../correction.ts'
import { isInversion, rolesOf } from '../german-order.ts'
import { standsElsewhere } from '../elsewhere.ts'
import { defineKind } from '../define-kind.ts'
import type { Difference } from '../difference.ts'
import { PASTS } from '../lexicons/irregular.ts'
import { movedWords, tradePlaces } from '../moved.ts'
import { exchangesPersons } from '../persons-exchanged.ts'
import { isOf } from '../words.ts'

export const wordOrder = defineKind({
  kind: 'word-order',
  title: 'order of words',
  weight: 'substantive',
  severity: 'minor',
  recognise: (difference) => {
    if (isInversion(difference)) return { rule: 'a condition by its conjunction or by its verb in front' }
    if (standsElsewhere(difference)) return { rule: 'the same words at another place' }
    const moved = movedWords(difference)
    if (!moved || changesAgent(difference) || tradesCorrection(difference) || exchangesPersons(difference)) return undefined
    const roles = rolesOf(difference)
    // `Ayer vino el lobo`: what says when goes where it likes.
    const isFree = difference.setting.language !== 'en' && moved.some((word) => isOf(word, difference.setting.lexicon.calendar))
    if (roles === 'kept' || isFree) return { rule: 'the same words in another order' }
    if (roles === 'turned') return { rule: 'who does what to whom is turned round', severity: 'major' }
    return tradePlaces(difference) || (difference.setting.language === 'en' && moved.some(({ senses: [norm] }) => isVerb(norm)))
      ? { rule: 'who does what to whom may be turned round', severity: 'major' }
      : { rule: 'the same words in another order' }
  },
})

function isVerb(norm: string): boolean {
  return /.{3}(?:ed|ing)$/u.test(norm) || (PASTS.has(norm) && !/^(?:was|were|been|had|did|done)$/u.test(norm))
}

/** `Mistakes were made`, `we made mistakes`: somebody comes in who was not there. */
function changesAgent({ left, right, setting: { lexicon } }: Difference): boolean {
  const [one, other] = [left, right].map((words) => words.some((word) => isOf(word, lexicon.agents)))
  return one !== other
}
