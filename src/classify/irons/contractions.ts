import { CLITICS } from '../lexicons/contractions.ts'
import { readAs, type Word } from '../words.ts'

/** Clitics written out; where one stands for several words it keeps all of them. */
export function ironContractions(words: readonly Word[]): Word[] {
  return words.map((word) => {
    const long = word.senses.flatMap((sense) => CLITICS[sense] ?? [])
    const [first, ...others] = long
    return first === undefined ? word : readAs(word, first, ...others, ...word.senses)
  })
}
