import { lookUp } from '../../text/look-up.ts'
import { BARE_CONTRACTIONS, CLITICS } from '../lexicons/contractions.ts'
import { readAs, type Word } from '../words.ts'

/** Clitics written out; where one stands for several words it keeps all of them. */
export function ironContractions(words: readonly Word[]): Word[] {
  return words.flatMap((word) => {
    // `shouldn't've` is cut at its last clitic only.
    const [, stem] = /^(.+)n't$/u.exec(word.senses[0]) ?? []
    if (stem) return [readAs(word, stem), readAs(word, 'not')]
    const bare = lookUp(BARE_CONTRACTIONS, word.senses[0])
    if (bare) return [readAs(word, bare[0]), bare[1] === 'is' ? readAs(word, 'is', 'has', "'s") : readAs(word, bare[1])]
    const [, subject] = /^(.+)['’]d$/u.exec(word.senses[0]) ?? []
    if (subject) return [readAs(word, subject), readAs(word, 'would', 'had')]
    const long = word.senses.flatMap((sense) => lookUp(CLITICS, sense) ?? [])
    const [first, ...others] = long
    return first === undefined ? word : readAs(word, first, ...others, ...word.senses)
  })
}
