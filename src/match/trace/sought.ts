import { type Aligned, aligner } from '../../text/local-alignment.ts'
import { placedWords, type Word } from '../../text/placed-words.ts'
import { type Bag, bagOf } from '../../text/regions.ts'
import { numbersFolded } from './numbers-folded.ts'
import { bitsOfWord } from './telling-runs.ts'

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
  const bits = words.map(({ norm }) => bitsOfWord(norm, language))
  return { words, bits, all: bits.reduce((sum, each) => sum + each, 0), bag: bagOf(words, bits), align: aligner(words, bits) }
}
