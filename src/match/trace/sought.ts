import { bitsOf } from '../../text/frequency.ts'
import { type Aligned, aligner } from '../../text/local-alignment.ts'
import { placedWords, type Word } from '../../text/placed-words.ts'
import { type Bag, bagOf } from '../../text/regions.ts'
import { NUMBER, numbersFolded } from './numbers-folded.ts'

/** That there is a number, and not which, tells so many bits. */
const ANY_NUMBER = 8

/** The words of a quotation, ready to be looked for in any number of texts. */
export interface Sought {
  readonly words: readonly Word[]
  /** What each of them tells, in bits; and all of them. */
  readonly bits: readonly number[]
  readonly all: number
  readonly bag: Bag
  readonly align: (others: readonly Word[]) => Aligned | undefined
}

/** Makes the words of a text ready, or those of them from one to another. */
export function soughtOf(text: string, language: string | undefined): Sought {
  return soughtIn(numbersFolded(placedWords(text)), language)
}

/** Some words of what is looked for, to be looked for by themselves. */
export function partOf({ words }: Sought, from: number, to: number, language: string | undefined): Sought {
  return soughtIn(words.slice(from, to), language)
}

function soughtIn(words: readonly Word[], language: string | undefined): Sought {
  const bits = words.map(({ norm }) => (norm === NUMBER ? ANY_NUMBER : bitsOf(norm, language)))
  return { words, bits, all: bits.reduce((sum, each) => sum + each, 0), bag: bagOf(words, bits), align: aligner(words, bits) }
}
