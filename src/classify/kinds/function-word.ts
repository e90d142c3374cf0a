import { boundsOf } from '../bounds.ts'
import { firstSentence, lastSentence, opensClause } from '../clause.ts'
import { defineKind, type Ruling } from '../define-kind.ts'
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
    return graver(difference) ?? { rule: 'function words alone differ' }
  },
})

/** What says less than `because`; `as`, `since` and `for` may say the same. */
const TOGETHER = /^(?:and|but|while|when|where|after|before|then)$/

/** Small words that say why, which of the two, or that a figure is no exact one. */
function graver(difference: Difference): Ruling | undefined {
  const { left, right, lemma, variant, setting } = difference
  if (setting.language !== 'en') return undefined
  if (oneSided(difference) && boundsOf(difference)?.toSorted().join(' ') === ' near')
    return { rule: 'a figure that is about so much on one side only', severity: 'major' }
  const [one, other] = [left, right].map((words) => words.map(({ token: { norm } }) => norm).join(' '))
  const sides = [one ?? '', other ?? '']
  if (sides.includes('because') && sides.some((norm) => TOGETHER.test(norm)))
    return { rule: 'a reason on one side only', severity: 'major' }
  if (!sides.includes('and') || !sides.includes('or')) return undefined
  const near = [lemma, variant].flatMap(({ before, after }) => [...lastSentence(before), ...firstSentence(after)])
  const isFree = near.some(({ norm }) => setting.lexicon.negations.has(norm) || FREE.test(norm))
  return isFree ? undefined : { rule: 'both of them, or one of them', severity: 'major' }
}

/** Where these stand, `or` says as much as `and`: `any baker or miller`, `can bake or mill`, `one | or | two`. */
const FREE = /^(?:any|anyone|anybody|anything|every|either|whether|can|could|may|might|without|than|if|one|two|three|so)$/

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
