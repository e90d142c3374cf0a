import type { Quotation } from '../../model.ts'
import { bitsOf, isTabled } from '../../text/frequency.ts'
import { wordsIn } from '../../text/words-in.ts'

/** Fewer words than this tell no language. */
const LEAST = 5
/** So rare, in bits, are words that a language has from elsewhere, if at all. */
const UNKNOWN = 17.5
/** A name or two stand in any sentence; this share of unknown words does not. */
const SHARE = 0.6

/** Whether a quotation is in another language than its article, as far as the words of that one can tell. */
export function isForeign({ content, article: { language } }: Pick<Quotation, 'content' | 'article'>): boolean {
  const words = wordsIn(content)
  if (words.length < LEAST || !isTabled(language)) return false
  return words.filter((word) => bitsOf(word, language) >= UNKNOWN).length >= SHARE * words.length
}
