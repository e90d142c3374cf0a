import { apposed } from './apposition.ts'
import { skipFillers } from './fillers.ts'
import type { Phrase } from './phrase.ts'
import { phraseBefore } from './phrase-before.ts'
import type { Reading } from './reading.ts'

/** > | Vale, who had posted, later said   > | a neighbour who says */
export function antecedent(reading: Reading, at: number, start: number): Phrase | undefined {
  const to = skipFillers(reading, reading.tokens[at - 1]?.kind === 'comma' ? at - 2 : at - 1, start)
  return to < start ? undefined : (reading.tokens[to]?.kind === 'comma' && apposed(reading, to, start)) || phraseBefore(reading, to)
}

/**
 * Whom a phrase within what tells of someone hides: no comma ends it.
 *
 * > | A source familiar with the board said   > | A letter from Bray obtained by the paper warns
 *     ^------^                                    ^----------------^
 */
export function headOf(reading: Reading, { from }: Phrase, start: number): Phrase | undefined {
  const { tokens, language } = reading
  if (!language.prepositions.has(tokens[from - 1]?.lower ?? '')) return undefined
  const tells = TELLING.test(tokens[from - 2]?.text ?? '')
  // > | Shopkeepers on the far bank said   but not > | Based on the report   > | Early on the mayor said
  const isPlaced = language.code === 'en' && tokens[from - 1]?.lower === 'on' && !/(?:ed|ing|ly)$/.test(tokens[from - 2]?.lower ?? '')
  const to = tells ? from - 3 : from - 2
  const head = (tells || isPlaced) && to >= start ? phraseBefore(reading, to) : undefined
  return head && (head.from === start || tokens[head.from - 1]?.kind !== 'word') ? head : undefined
}

const TELLING = /^(?:\p{Ll}{2,}(?:ed|ing)|familiar|close|known|made|written|taken|seen|held|sent|given|born)$/u

/** > | A boy who opened the gate said: no comma ends what tells of her, and he is the subject. */
export function relatedTo(reading: Reading, { from }: Phrase, start: number): Phrase | undefined {
  const { tokens } = reading
  let i = from - 1
  while (i > start && tokens[i]?.kind === 'word' && tokens[i]?.lower !== 'who') i -= 1
  return tokens[i]?.lower === 'who' && i < from - 1 ? phraseBefore(reading, i - 1) : undefined
}
