import { defineKind } from '../define-kind.ts'
import { oneSided } from '../difference.ts'
import { HEDGES, PLAIN_HEDGES } from '../lexicons/hedges.ts'
import { isOf, type Word } from '../words.ts'

/** `which I suppose he may have` is about the longest hedge there is. */
const LONGEST = 6

export const hedgeChange = defineKind({
  kind: 'hedge-change',
  title: 'hedge changed',
  weight: 'substantive',
  severity: 'major',
  recognise: (difference) => {
    if (difference.setting.language !== 'en') return undefined
    const words = oneSided(difference)
    if (
      !words ||
      words.length > LONGEST ||
      !words.every((word) => isOf(word, HEDGES) || isOf(word, difference.setting.lexicon.functionWords))
    )
      return undefined
    return words.some((word, at) => isHedge(word, words[at - 1], difference.setting.lexicon.subjects))
      ? { rule: 'one-sided hedge' }
      : undefined
  },
})

/** `I feel that` hedges, `feel cold` does not. */
function isHedge(word: Word, before: Word | undefined, subjects: ReadonlySet<string>): boolean {
  if (isOf(word, PLAIN_HEDGES)) return true
  return isOf(word, HEDGES) && before !== undefined && isOf(before, subjects)
}
