import type { Token } from '../model.ts'
import { type Difference, oneSided } from './difference.ts'
import { isHot } from './hot.ts'
import type { Passage } from './passage.ts'

/** Longer stretches are told as left out. */
const LONGEST = 4

/** Whether the words of one side stand in the other too, but elsewhere, even beyond where the two run side by side: `déjà, nous avions`, `nous avions déjà`. English keeps its order. */
export function standsElsewhere(difference: Difference): boolean {
  const words = oneSided(difference)
  if (difference.setting.language === 'en' || !words || words.length > LONGEST) return false
  const [one, other] = [countIn(difference.lemma), countIn(difference.variant)]
  return (
    words.every(({ token: { norm } }) => one(norm) === other(norm)) &&
    words.some((word) => !difference.setting.lexicon.functionWords.has(word.token.norm)) &&
    !words.some((word) => isHot(word, difference))
  )
}

/** How often a word stands in a passage and what surrounds it. */
function countIn({ before, tokens, after }: Passage): (norm: string) => number {
  const all: readonly Token[] = [...before, ...tokens, ...after]
  return (norm) => all.filter((token) => token.kind === 'word' && token.norm === norm).length
}
