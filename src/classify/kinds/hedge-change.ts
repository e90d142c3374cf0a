import { lookUp } from '../../text/look-up.ts'
import { defineKind } from '../define-kind.ts'
import { type Difference, oneSided } from '../difference.ts'
import { isHedgePhrase } from '../lexicons/abroad/hedges.ts'
import { HEDGES_ABROAD } from '../lexicons/continental.ts'
import { HEDGE_PHRASES, HEDGES, PLAIN_HEDGES } from '../lexicons/hedges.ts'
import { isOf, type Word } from '../words.ts'

const NONE: ReadonlySet<string> = new Set()
/** `which I suppose he may have` is about the longest hedge there is. */
const LONGEST = 6
/** Verbs that hedge another: `seems to be`. */
const VERBS: ReadonlySet<string> = new Set('seem seems seemed appear appears appeared believed thought supposed likely'.split(' '))

export const hedgeChange = defineKind({
  kind: 'hedge-change',
  title: 'hedge changed',
  weight: 'substantive',
  severity: 'major',
  recognise: (difference) => {
    const { language } = difference.setting
    const hedges = language === 'en' ? HEDGES : (lookUp(HEDGES_ABROAD, language) ?? NONE)
    const words = oneSided(difference)
    if (!words && language === 'en' && hedgesVerb(difference)) return { rule: 'one-sided hedge' }
    if (words && language === 'en' && hedgesAsPhrase(words)) return { rule: 'one-sided hedge' }
    if (
      words &&
      isHedgePhrase(
        words.map(({ token, senses: [norm] }) => (token.norm === 'peut' ? norm : token.norm)),
        language,
        difference.setting.lexicon.functionWords,
      )
    )
      return { rule: 'one-sided hedge' }
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

/** `As far as I know`, with what leads up to it or on: `but as far as I know`, `I'm told that`. */
function hedgesAsPhrase(words: readonly Word[]): boolean {
  const norms = words.map(({ token }) => token.norm)
  const from = /^(?:and|but|so|well|now|because)$/.test(norms[0] ?? '') ? 1 : 0
  const to = norms.at(-1) === 'that' ? -1 : undefined
  return HEDGE_PHRASES.has(norms.slice(from, to).join(' '))
}

/** `It seems to have sunk`, `it has sunk`: small words besides, and a hedge on one side alone. */
function hedgesVerb({ left, right, setting: { lexicon } }: Difference): boolean {
  const hedged = [left, right].map((words) => words.filter((word) => isOf(word, VERBS)).length)
  const isShort = left.length <= LONGEST && right.length <= LONGEST
  return (
    isShort &&
    hedged.includes(0) &&
    hedged.includes(1) &&
    [...left, ...right].every((word) => isOf(word, VERBS) || isOf(word, lexicon.functionWords))
  )
}

/** `I feel that` hedges, `feel cold` does not. */
function isHedge(word: Word, before: Word | undefined, subjects: ReadonlySet<string>): boolean {
  if (isOf(word, PLAIN_HEDGES)) return true
  return isOf(word, HEDGES) && before !== undefined && isOf(before, subjects)
}
