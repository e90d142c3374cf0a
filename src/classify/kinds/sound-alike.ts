import levenshtein from 'fast-levenshtein'
import { defineKind } from '../define-kind.ts'
import { joined } from '../irons/joining.ts'
import { phoneticKey } from '../phonetic-key.ts'
import { isKnown } from '../slips.ts'
import { isOf } from '../words.ts'

export const soundAlike = defineKind({
  kind: 'sound-alike',
  title: 'misheard or misprinted word',
  weight: 'substantive',
  severity: 'major',
  recognise: ({ left, right, setting: { lexicon, language } }) => {
    if (left.length === 0 || right.length === 0 || left.length + right.length > 3) return undefined
    if ([...left, ...right].every((word) => isOf(word, lexicon.functionWords))) return undefined
    if (![...left, ...right].every((word) => isKnown(word.senses[0], language) === true)) return undefined
    const [one, other] = [joined(left), joined(right)]
    return soundAlikes(one, other) ? { rule: 'two words that sound or look nearly alike' } : undefined
  },
})

/** Same sound, a sound more or less, or one letter apart. */
function soundAlikes(one: string, other: string): boolean {
  const distance = levenshtein.get(one, other)
  if (distance <= 1) return Math.min(one.length, other.length) > 2
  if (distance > 3) return false
  const [a, b] = [phoneticKey(one), phoneticKey(other)]
  if (a === b) return distance <= 3
  return a.length !== b.length && levenshtein.get(a.replace(/^[AH]/, ''), b.replace(/^[AH]/, '')) <= 1 && a.length > 2 && distance <= 2
}
