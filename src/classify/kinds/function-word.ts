import { opensClause } from '../clause.ts'
import { defineKind } from '../define-kind.ts'
import { type Difference, fuller, oneSided } from '../difference.ts'
import { withoutIdle } from '../idle-negations.ts'
import { isOf } from '../words.ts'

/** Behind these `like` compares or only fills. */
const LINKS =
  /^(?:am|is|are|was|were|be|been|being|'s|'re|'m|it|just|was|and|so|not|n't|more|much|look|looks|looked|feel|feels|felt|sound|sounds|seem|seems)$/

export const functionWord = defineKind({
  kind: 'function-word',
  title: 'small word',
  weight: 'substantive',
  severity: 'minor',
  recognise: (difference) => {
    const { left, right, setting } = difference
    if (losesLikeness(difference)) return { rule: '“like” on one side only' }
    if (isIdle(difference)) return { rule: 'a phrase that denies nothing' }
    const words = [...left, ...right]
    if (
      words.length === 0 ||
      !words.every((word) => isOf(word, setting.lexicon.functionWords)) ||
      losesSomeone(difference) ||
      isNotYet(difference)
    )
      return undefined
    return { rule: 'function words alone differ' }
  },
})

/** `Not only the oven but`, on one side only. */
function isIdle(difference: Difference): boolean {
  const words = oneSided(difference)
  const rest = words && withoutIdle(words)
  return rest !== undefined && rest.length < words!.length && rest.every((word) => isOf(word, difference.setting.lexicon.functionWords))
}

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

/** German `noch nicht` is `not yet`, and more than `nicht`. */
function isNotYet(difference: Difference): boolean {
  const [word, ...more] = oneSided(difference) ?? []
  const { lexicon, language } = difference.setting
  return (
    language === 'de' && more.length === 0 && word?.senses[0] === 'noch' && lexicon.negations.has(fuller(difference).after[0]?.norm ?? '')
  )
}

/** `They were like ships`: no verb, since no subject stands before it. */
function losesLikeness(difference: Difference): boolean {
  const words = oneSided(difference)
  const before = fuller(difference).before.findLast(({ kind }) => kind === 'word')?.norm ?? ''
  return words?.length === 1 && words[0]!.senses[0] === 'like' && LINKS.test(before)
}
