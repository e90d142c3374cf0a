import { skipFillers } from './fillers.ts'
import { nameBeside, pastBrackets } from './name-beside.ts'
import type { Phrase } from './phrase.ts'
import { phraseBefore } from './phrase-before.ts'
import { isName } from './proper.ts'
import type { Reading } from './reading.ts'

/** > | Ona Bray, the deputy head of the port, which owns the pier, said */
export function apposed(reading: Reading, comma: number, start: number): Phrase | undefined {
  const { tokens } = reading
  let found: Phrase | undefined
  for (let i = comma - 1, commas = 0; i > start && commas < 6; i -= 1) {
    if (tokens[i]?.kind !== 'comma' && tokens[i]?.kind !== 'dash') continue
    commas += 1
    const phrase = phraseBefore(reading, skipFillers(reading, i - 1, start))
    if (!phrase || isPlaced(reading, phrase.from)) continue
    found ??= phrase
    // > | the harbour master, Ona Bray, wrote
    const name = commas === 1 ? nameBeside(reading, phrase) : undefined
    if (name && pastBrackets(reading, name.to + 1) === comma) return name
    if (!/^[RDI]-/.test(tokens[phrase.from]?.text ?? '') && (isName(tokens[phrase.from]) || isName(tokens[phrase.to]))) return phrase
  }
  return found
}

/** > | Ona Bray, of the Tide School in Carrow, who looked on, said: where she is from */
const isPlaced = ({ tokens, language }: Reading, from: number): boolean =>
  language.prepositions.has(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.kind === 'comma'
