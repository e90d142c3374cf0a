import levenshtein from 'fast-levenshtein'
import { bitsOf } from '../../text/frequency.ts'
import { withoutCourtesy } from '../courtesy.ts'
import { defineKind } from '../define-kind.ts'
import type { Difference, Setting } from '../difference.ts'
import { ironSpelling } from '../irons/spelling.ts'
import { joined } from '../irons/joining.ts'
import { namesIn } from '../names.ts'
import type { Passage } from '../passage.ts'
import { isSlipAbroad } from '../slips-abroad.ts'
import { phoneticKey, syllables } from '../phonetic-key.ts'
import type { Word } from '../words.ts'

/** Bits from which on a word is rare. */
const RARE = 15

export const spellingVariant = defineKind({
  kind: 'spelling-variant',
  title: 'spelling',
  weight: 'orthographic',
  severity: 'info',
  iron: ({ words, setting }) => ironSpelling(words, setting.language),
  recognise: (difference) => {
    if (losesAccents(difference)) return { rule: 'capitals without their accents' }
    return isOneName(difference) ? { rule: 'a name spelt in two ways' } : undefined
  },
})

/** `ETAT`, `État`: capitals may go without accents. */
function losesAccents({ left, right }: Difference): boolean {
  const pairs = left.map((word, at) => [word.text, right[at]?.text ?? ''] as const)
  return (
    left.length > 0 &&
    left.length === right.length &&
    pairs.every(([one, other]) => (isCapital(one) || isCapital(other)) && plain(one) === plain(other))
  )
}

function isCapital(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase()
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** Names that sound alike and differ by two letters at most: one name in two transliterations. */
function isOneName({ lemma, variant, setting, ...sides }: Difference): boolean {
  const [left, right] = [withoutCourtesy(sides.left), withoutCourtesy(sides.right)]
  if (left.length === 0 || right.length === 0) return false
  if (!areNames(left, lemma, setting) || !areNames(right, variant, setting)) return false
  const [one, other] = [joined(left), joined(right)]
  if (isSlipAbroad(one, other, setting.language)) return false
  return soundOf(one) === soundOf(other) && syllables(one) === syllables(other) && levenshtein.get(one, other) <= 2
}

/** Between languages `y` and `w` come and go: `Kyiv`, `Kiev`; `Yelena`, `Elena`. */
function soundOf(name: string): string {
  return phoneticKey(name).replace(/^A|[YW]/g, '')
}

/** At the head of a sentence a capital tells nothing; there only a rare word is taken for a name. */
function areNames(words: readonly Word[], passage: Passage, setting: Setting): boolean {
  const names = namesIn(words, passage, setting)
  return words.every(
    (word) =>
      names.includes(word) ||
      (setting.language === 'en' &&
        /^\p{Lu}\p{Ll}/u.test(word.text) &&
        !word.senses[0].startsWith('#') &&
        bitsOf(word.senses[0], setting.language) >= RARE),
  )
}
