import levenshtein from 'fast-levenshtein'
import { defineKind } from '../define-kind.ts'
import type { Difference } from '../difference.ts'
import { ironSpelling } from '../irons/spelling.ts'
import { joined } from '../irons/joining.ts'
import { namesIn } from '../names.ts'
import { phoneticKey, syllables } from '../phonetic-key.ts'

export const spellingVariant = defineKind({
  kind: 'spelling-variant',
  title: 'spelling',
  weight: 'orthographic',
  severity: 'info',
  iron: ({ words, setting }) => ironSpelling(words, setting.language),
  recognise: (difference) => (isOneName(difference) ? { rule: 'a name spelt in two ways' } : undefined),
})

/** Names that sound alike and differ by two letters at most: one name in two transliterations. */
function isOneName({ left, right, lemma, variant, setting }: Difference): boolean {
  if (left.length === 0 || right.length === 0) return false
  if (namesIn(left, lemma, setting).length !== left.length || namesIn(right, variant, setting).length !== right.length) return false
  const [one, other] = [joined(left), joined(right)]
  return soundOf(one) === soundOf(other) && syllables(one) === syllables(other) && levenshtein.get(one, other) <= 2
}

/** Between languages `y` and `w` come and go: `Kyiv`, `Kiev`; `Yelena`, `Elena`. */
function soundOf(name: string): string {
  return phoneticKey(name).replace(/^A|[YW]/g, '')
}
