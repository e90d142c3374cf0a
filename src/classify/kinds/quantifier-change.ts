import { lookUp } from '../../text/look-up.ts'
import { areLikeAbroad } from '../alike-abroad.ts'
import { conditionsAmong } from '../binding.ts'
import { boundsOf } from '../bounds.ts'
import { defineKind, type Ruling } from '../define-kind.ts'
import { type Difference, fuller, oneSided } from '../difference.ts'
import { withoutIdle } from '../idle-negations.ts'
import { QUANTIFIERS_ABROAD } from '../lexicons/quantifiers-abroad.ts'
import { QUANTIFIERS } from '../lexicons/quantifiers.ts'
import { wordAfter } from '../neighbours.ts'
import type { Passage } from '../passage.ts'
import type { Word } from '../words.ts'
import { isWordToken } from '../../text/is-word-token.ts'

/** Longer stretches on one side only are words left out, whatever quantifier is among them. */
const SHORT = 2
/** How far behind `only` its condition may stand, in words. */
const NEAR = 3

export const quantifierChange = defineKind({
  kind: 'quantifier-change',
  title: 'how many',
  weight: 'substantive',
  severity: 'major',
  recognise: (difference) => {
    const { language } = difference.setting
    const bounds = boundsOf(difference)
    if (bounds) return againstFigure(...bounds)
    if (losesOnly(difference)) return { rule: 'a quantifier on one side only' }
    if (isFew(difference)) return { rule: '“a few” says some, “few” says hardly any' }
    if (isSomeDay(difference)) return undefined
    const known = language === 'en' ? QUANTIFIERS : (lookUp(QUANTIFIERS_ABROAD, language) ?? {})
    const [one, other] = [reachOf(difference.left, difference.lemma, known), reachOf(difference.right, difference.variant, known)]
    if (one === other) return undefined
    // A lone `no` against nothing denies.
    if ((one === '' || other === '') && one + other === 'none') return undefined
    if (language !== 'en' && areLikeAbroad(difference.left, difference.right, language)) return undefined
    // `Pas du tout` is `pas`.
    if (language === 'fr' && [...difference.left, ...difference.right].map(({ token }) => token.norm).join(' ') === 'du tout')
      return undefined
    if (limits(one, other, difference)) return { rule: '“only” next to what it limits', severity: 'critical' }
    if (one === '' || other === '') return isShort(difference) ? { rule: 'a quantifier on one side only' } : undefined
    const isOpposite = [one, other].includes('none') && ![one, other].includes('only')
    return isOpposite ? { rule: 'all or some against none', severity: 'critical' } : { rule: 'another quantifier' }
  },
})

/** `Je ne veux que la paix`, `je veux la paix`. */
function losesOnly(difference: Difference): boolean {
  const [word, ...others] = oneSided(difference)?.filter(({ token: { norm } }) => !/^(?:ne|n['’])$/.test(norm)) ?? []
  if (difference.setting.language !== 'fr' || !word || others.length > 0 || !/^(?:que|qu['’])$/.test(word.token.norm)) return false
  return fuller(difference).tokens.some(({ norm }) => /^(?:ne|n['’])$/.test(norm))
}

/** `Not only useless`, `not useless`; `only if`, `if`: the word decides what is denied, or that nothing else will do. */
function limits(one: string, other: string, difference: Difference): boolean {
  if (one + other !== 'only') return false
  const { before, after } = fuller(difference)
  const [previous, next] = [before.filter(isWordToken).at(-1), after.filter(isWordToken).slice(0, NEAR)]
  const isDenied = [previous, next[0]].some((token) => token !== undefined && difference.setting.lexicon.negations.has(token.norm))
  return isDenied || conditionsAmong(next, difference.setting).length > 0
}

/** `Over 200`, `under 200`. */
function againstFigure(one: string, other: string): Ruling | undefined {
  if (one === other) return undefined
  const isAbove = [one, other].some((bound) => bound === 'above' || bound === 'least')
  const isBelow = [one, other].some((bound) => bound === 'below' || bound === 'most')
  if (isAbove && isBelow) return { rule: 'above a figure against below it', severity: 'critical' }
  const isVague = [one, other].every((bound) => /^(?:|near)$/.test(bound))
  return isVague ? undefined : { rule: 'on another side of the same figure' }
}

/** `A few friends`, `few friends`. */
function isFew(difference: Difference): boolean {
  const [word, ...others] = oneSided(difference) ?? []
  if (word?.senses[0] !== 'a' || others.length > 0) return false
  return /^(?:few|little)$/.test(wordAfter(word, fuller(difference)))
}

/** `One day`, `some day`: a day to come, and none is counted. */
function isSomeDay({ left, right, lemma, variant }: Difference): boolean {
  const [[one, ...others], [other, ...more]] = [left, right]
  if (!one || !other || others.length + more.length > 0) return false
  const isPair = [one.token.norm, other.token.norm].toSorted().join(' ') === 'one some'
  return isPair && wordAfter(one, lemma) === 'day' && wordAfter(other, variant) === 'day'
}

function isShort({ left, right }: Difference): boolean {
  return left.length <= SHORT && right.length <= SHORT
}

function reachOf(words: readonly Word[], { before }: Passage, known: Readonly<Record<string, string>>): string {
  const reaches = withoutIdle(words).flatMap(({ senses: [norm] }, at) => {
    const previous = at > 0 ? words[at - 1]!.senses[0] : before.at(-1)?.norm
    // `the most important`, `a little`: no quantity.
    return /^(?:the|a)$/.test(previous ?? '') && /^(?:most|little|few)$/.test(norm) ? [] : (lookUp(known, norm) ?? [])
  })
  return reaches.toSorted().join(' ')
}
