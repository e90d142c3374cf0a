import { lookUp } from '../../text/look-up.ts'
import { BARE_CONTRACTIONS, CLITICS } from '../lexicons/contractions.ts'
import { readAs, type Word } from '../words.ts'

/** Clitics written out, behind a word before them; where one stands for several words it keeps all of them. */
export function ironContractions(words: readonly Word[], before = ''): Word[] {
  return withNotFirst(writtenOut(words, before))
}

const AUXILIARY = /^(?:am|is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|must|might)$/
const SUBJECT = /^(?:i|you|he|she|it|we|they|there|that|this)$/

/** `Is it not` as `is not it`, in the order of `isn't it`. */
function withNotFirst(words: readonly Word[]): Word[] {
  return words.map((word, at) => {
    const asks = (from: number): boolean =>
      AUXILIARY.test(words[from]?.senses[0] ?? '') && SUBJECT.test(words[from + 1]?.senses[0] ?? '') && words[from + 2]?.senses[0] === 'not'
    if (asks(at - 1)) return words[at + 1]!
    return asks(at - 2) ? words[at - 1]! : word
  })
}

/** `Where'd he go` asks by `did`; behind others `'d` is `would` or `had`. */
const ASKS = /^(?:who|what|where|when|why|how)$/

function writtenOut(words: readonly Word[], before: string): Word[] {
  return words.flatMap((word, at) => {
    // `shouldn't've` is cut at its last clitic only.
    const [, stem] = /^(.+)n't$/u.exec(word.senses[0]) ?? []
    if (stem) return [readAs(word, stem), readAs(word, 'not')]
    const bare = lookUp(BARE_CONTRACTIONS, word.senses[0])
    if (bare) return [readAs(word, bare[0]), bare[1] === 'is' ? readAs(word, 'is', 'has', "'s") : readAs(word, bare[1])]
    const [, subject] = /^(.+)['’]d$/u.exec(word.senses[0]) ?? []
    if (subject) return [readAs(word, subject), readAs(word, 'would', 'had')]
    const all = word.senses.flatMap((sense) => lookUp(CLITICS, sense) ?? [])
    const long = ASKS.test(at > 0 ? words[at - 1]!.senses[0] : before) ? all : all.filter((sense) => sense !== 'did')
    const [first, ...others] = long
    return first === undefined ? word : readAs(word, first, ...others, ...word.senses)
  })
}
