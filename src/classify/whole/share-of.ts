import { bitsOf } from '../../text/frequency.ts'
import { aligner } from '../../text/local-alignment.ts'
import { placedWords, type Word } from '../../text/placed-words.ts'

/** Tells how much of some words a text has in their order, 0 to 1, by what they say. */
export function shareOf(words: readonly Word[], language: string | undefined): (text: string) => number {
  const bits = words.map(({ norm }) => bitsOf(norm, language))
  const all = bits.reduce((sum, each) => sum + each, 0)
  const align = aligner(words, bits)
  return (text) => (align(placedWords(text))?.bits ?? 0) / all
}
