import { lookUp } from '../../text/look-up.ts'
import { defineKind } from '../define-kind.ts'
import { oneSided } from '../difference.ts'
import { HEDGES_ABROAD } from '../lexicons/continental.ts'
import { HEDGES, PLAIN_HEDGES } from '../lexicons/hedges.ts'
import { isOf, type Word } from '../words.ts'

const NONE: ReadonlySet<string> = new Set()
/** `which I suppose he may have` is about the longest hedge there is. */
const LONGEST = 6

export const hedgeChange = defineKind({
  kind: 'hedge-change',
  title: 'hedge changed',
  weight: 'substantive',
  severity: 'major',
  recognise: (difference) => {
    const { language } = difference.setting
    const hedges = language === 'en' ? HEDGES : (lookUp(HEDGES_ABROAD, language) ?? NONE)
    const words = oneSided(difference)
    if (
      !words ||
      words.length > LONGEST ||
      !words.every((word) => isOf(word, hedges) || isOf(word, difference.setting.lexicon.functionWords))
    )
      return undefined
    return words.some((word, at) =>
      language === 'en' ? isHedge(word, words[at - 1], difference.setting.lexicon.subjects) : isOf(word, hedges),
    )
      ? { rule: 'one-sided hedge' }
      : undefined
  },
})

/** `I feel that` hedges, `feel cold` does not. */
function isHedge(word: Word, before: Word | undefined, subjects: ReadonlySet<string>): boolean {
  if (isOf(word, PLAIN_HEDGES)) return true
  return isOf(word, HEDGES) && before !== undefined && isOf(before, subjects)
}
