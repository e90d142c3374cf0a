import { lookUp } from '../../text/look-up.ts'
import { areLikeAbroad } from '../alike-abroad.ts'
import { boundsOf } from '../bounds.ts'
import { conditionsIn } from '../conditions-in.ts'
import { defineKind } from '../define-kind.ts'
import type { Difference } from '../difference.ts'
import { QUANTIFIERS } from '../lexicons/quantifiers.ts'
import { SEMI_MODALS } from '../lexicons/semi-modals.ts'
import { modalsIn } from '../modal-verbs.ts'
import { areOneSense } from '../one-sense.ts'
import { sameDenial } from '../same-denial.ts'
import { isOf, readAs, type Word } from '../words.ts'

export const synonym = defineKind({
  kind: 'synonym',
  title: 'a word for a like one',
  weight: 'substantive',
  severity: 'minor',
  recognise: (difference) => {
    const { left, right } = difference
    if (left.length === 0 || right.length === 0) return undefined
    const { lexicon, language } = difference.setting
    if (language !== 'en') return areLikeAbroad(left, right, language) ? { rule: 'two words of one sense' } : undefined
    const sides = [left, right].map(joinOne)
    if (sides.every(([word, ...others]) => word?.senses[0] === NOBODY && others.length === 0))
      return { rule: `“no one” is “${NOBODY}”`, unraised: true }
    if (sameModals(difference)) return { rule: 'two ways to say what must or may be' }
    const [bound, against] = boundsOf(difference) ?? []
    if (bound && bound === against) return { rule: 'two ways to put a bound to a figure' }
    if (sameCondition(difference)) return { rule: 'two ways to put a condition' }
    if (sameReach(difference)) return { rule: 'two ways to say how many' }
    if (sameDenial(left, right)) return { rule: 'one denial put in two ways' }
    const [one, other] = sides.map((words) => words.filter((word) => !isOf(word, lexicon.functionWords)))
    if (!one || !other || one.length === 0 || one.length !== other.length || one.length > 2) return undefined
    return one.every((word, i) => areOneSense(word.senses[0], other[i]!.senses[0])) ? { rule: 'two words of one sense' } : undefined
  },
})

/** `Provided`, `if`; `as long as`, `if`. */
function sameCondition({ left, right, lemma, variant, setting }: Difference): boolean {
  const isSmall = (word: Word): boolean =>
    isOf(word, setting.lexicon.functionWords) || isOf(word, setting.lexicon.conditions) || word.senses[0] === 'long'
  if (!left.every(isSmall) || !right.every(isSmall)) return false
  const one = conditionsIn(left, lemma, setting)
  return one !== '' && one === conditionsIn(right, variant, setting)
}

/** `A lot of`, `lots of`; `only`, `merely`. */
function sameReach({ left, right, setting: { lexicon } }: Difference): boolean {
  const reaches = [left, right].map((words) => words.flatMap(({ senses: [norm] }) => lookUp(QUANTIFIERS, norm) ?? []).join(' '))
  const isSmall = (word: Word): boolean => isOf(word, lexicon.functionWords) || lookUp(QUANTIFIERS, word.senses[0]) !== undefined
  return reaches[0] === reaches[1] && /^(?:many|only)$/.test(reaches[0] ?? '') && [...left, ...right].every(isSmall)
}

/** `Must`, `have to`; `is going to`, `will`: one verb, and nothing else but small words. */
function sameModals(difference: Difference): boolean {
  const { left, right, lemma, variant, setting } = difference
  const [one, other] = [modalsIn(left, lemma, difference).verbs, modalsIn(right, variant, difference).verbs]
  const isSmall = (word: Word): boolean =>
    isOf(word, setting.lexicon.functionWords) || isOf(word, setting.lexicon.modals) || lookUp(SEMI_MODALS, word.senses[0]) !== undefined
  return one !== '' && one === other && [...left, ...right].every(isSmall)
}

const NOBODY = 'nobody'

/** What `one` makes one word with, however it is written: `no one` says what `nobody` says, `every one` what `everybody` does. */
const WITH_ONE: Readonly<Record<string, string>> = { no: NOBODY, every: 'everyone', any: 'anyone', some: 'someone' }

function joinOne(words: readonly Word[]): Word[] {
  return words.flatMap((word, at) => {
    const [here = '', next, previous = ''] = [word, words[at + 1], words[at - 1]].map((each) => each?.text.toLowerCase())
    const joint = next === 'one' ? lookUp(WITH_ONE, here) : undefined
    if (joint) return [readAs(word, joint)]
    if (here === 'one' && lookUp(WITH_ONE, previous)) return []
    return [here === 'no-one' || here === 'noone' ? readAs(word, NOBODY) : word]
  })
}
