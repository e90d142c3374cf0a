import { opensClause } from '../clause.ts'
import { defineKind } from '../define-kind.ts'
import { type Difference, fuller, oneSided } from '../difference.ts'
import { isOf } from '../words.ts'

export const functionWord = defineKind({
  kind: 'function-word',
  title: 'small word',
  weight: 'substantive',
  severity: 'minor',
  recognise: (difference) => {
    const { left, right, setting } = difference
    const words = [...left, ...right]
    if (words.length === 0 || !words.every((word) => isOf(word, setting.lexicon.functionWords)) || losesSomeone(difference))
      return undefined
    return { rule: 'function words alone differ' }
  },
})

/** `some of us who`, `some who`: a phrase with a person in it is more than a small word. */
function losesSomeone(difference: Difference): boolean {
  const words = oneSided(difference)
  return (
    words !== undefined &&
    words.length > 1 &&
    words.some((word) => isOf(word, difference.setting.lexicon.agents)) &&
    !opensClause(fuller(difference).before)
  )
}
