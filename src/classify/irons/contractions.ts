import { lookUp } from '../../text/look-up.ts'
import { CLITICS } from '../lexicons/contractions.ts'
import { readAs, type Word } from '../words.ts'

/** Clitics written out; where one stands for several words it keeps all of them. */
export function ironContractions(words: readonly Word[]): Word[] {
  return words.flatMap((word) => {
    // `shouldn't've` is cut at its last clitic only.
    const [, stem] = /^(.+)n't$/u.exec(word.senses[0]) ?? []
    if (stem) return [readAs(word, stem), readAs(word, 'not')]
    const long = word.senses.flatMap((sense) => lookUp(CLITICS, sense) ?? [])
    const [first, ...others] = long
    return first === undefined ? word : readAs(word, first, ...others, ...word.senses)
  })
}
