import { tradesCorrection } from '../correction.ts'
import { changesCompanions } from '../companions.ts'
import { isRaised } from '../raised.ts'
import { defineKind } from '../define-kind.ts'
import { withoutIdle } from '../idle-negations.ts'
import { movedWords } from '../moved.ts'
import { isOf } from '../words.ts'

export const negationMoved = defineKind({
  kind: 'negation-moved',
  title: 'negation moved',
  weight: 'substantive',
  severity: 'major',
  recognise: (difference) => {
    if (tradesCorrection(difference)) return undefined
    if (isRaised(difference)) return { rule: 'a negation of what is thought, or of the thinking' }
    if (changesCompanions(difference)) return undefined
    const moved = movedWords(difference)
    return moved && withoutIdle(moved).some((word) => isOf(word, difference.setting.lexicon.negations))
      ? { rule: 'a negation stands at another place' }
      : undefined
  },
})
