import type { Difference } from './difference.ts'
import { isOf, type Word } from './words.ts'

/** `Not this but that`. */
const CORRECTS = /^(?:sondern|sino|mais)$/

/** Whether one side denies what the other says, both with the same words in one order: `es un recorte, no una reforma`, `no es un recorte, sino una reforma`. */
export function tradesCorrection({ left, right, setting: { language, lexicon } }: Difference): boolean {
  if (language === 'en' || corrects(left) === corrects(right)) return false
  const [one, other] = [left, right].map((words) => ({
    negations: words.flatMap((word, at) => (isOf(word, lexicon.negations) ? [at] : [])),
    rest: words
      .filter((word) => ![lexicon.negations, lexicon.functionWords].some((set) => isOf(word, set)) && !CORRECTS.test(word.senses[0]))
      .map(({ senses: [norm] }) => norm)
      .join(' '),
  }))
  return one !== undefined && other !== undefined && one.negations.length > 0 && other.negations.length > 0 && one.rest === other.rest
}

function corrects(words: readonly Word[]): boolean {
  return words.some(({ senses: [norm] }) => CORRECTS.test(norm))
}
