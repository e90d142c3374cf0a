import { defineKind } from '../define-kind.ts'
import type { Difference } from '../difference.ts'
import { namesIn } from '../names.ts'
import { isSlipAbroad } from '../slips-abroad.ts'
import { isFunctionSlip, isKnown, isSlip, isSwapSlip } from '../slips.ts'
import type { Word } from '../words.ts'

/** Words an apostrophe tells apart and hurried writers confuse. */
const CONFUSED = [
  ['its', "it's"],
  ['lets', "let's"],
  ['your', "you're"],
  ['whose', "who's"],
  ['their', "they're"],
  ['their', 'there'],
  ['there', "they're"],
  ['to', 'too'],
  ['then', 'than'],
]

export const typo = defineKind({
  kind: 'typo',
  title: 'typing slip',
  weight: 'orthographic',
  severity: 'minor',
  recognise: (difference) => {
    const { left, right, setting } = difference
    if (isConfusion(difference)) return { rule: 'two words that writers confuse' }
    if (left.length !== 1 || right.length !== 1) return undefined
    const [one, other] = [printed(left[0]!), printed(right[0]!)]
    if (isFunctionSlip(one, other, setting.lexicon)) return { rule: 'one letter lost between function words' }
    if (namesIn(left, difference.lemma, setting).length > 0 && namesIn(right, difference.variant, setting).length > 0) return undefined
    if (isSlipAbroad(one, other, setting.language)) return { rule: 'a letter too many, too few or out of place' }
    if (isSwapSlip(one, other, setting.lexicon, setting.language)) return { rule: 'two letters trade places' }
    const [strange, known] = isKnown(one, setting.language) ? [other, one] : [one, other]
    if (isKnown(strange, setting.language) !== false || isKnown(known, setting.language) !== true) return undefined
    return isSlip(strange, known) ? { rule: `“${strange}” is no word` } : undefined
  },
})

function printed({ token, senses }: Word): string {
  return token.kind === 'word' ? token.norm : senses[0]
}

/** The longest of them, in letters; what is longer is not looked at. */
const LONGEST = Math.max(...CONFUSED.flat().map(({ length }) => length))

function isConfusion({ lemma, variant }: Difference): boolean {
  if (lemma.text.length > LONGEST || variant.text.length > LONGEST) return false
  const [one, other] = [lemma, variant].map(({ text }) => text.toLowerCase().replaceAll(/[‘’ʼ]/gu, "'"))
  return CONFUSED.some((pair) => pair.includes(one ?? '') && pair.includes(other ?? '') && one !== other)
}
