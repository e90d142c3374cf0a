import { isBare, isGenitive, isNominal, isReporting, isShort, joinsNames, LONGEST } from './nominal.ts'
import { isName } from './proper.ts'
import type { Reading, Token } from './reading.ts'

/** A run of tokens, both ends included. */
export interface Phrase {
  readonly from: number
  readonly to: number
  /** Whom a relative stands for: "Bray, who said". */
  readonly stands?: Phrase
}

/**
 * The noun phrase that begins at a token.
 *
 * > | said Ona Bray, who lost two boats     > | said the head of the harbour on Friday
 *          ^------^                                  ^---------------------^
 */
export function phraseAt(reading: Reading, at: number): Phrase | undefined {
  const { tokens, language } = reading
  const first = tokens[at]
  if (first?.kind !== 'word') return undefined
  if (language.pronouns.has(first.lower)) return { from: at, to: at }
  let to = at - 1
  for (let i = at; i < Math.min(tokens.length, at + LONGEST); i += 1) {
    const token = tokens[i]
    if (joinsNames(reading, i)) continue
    if (language.prepositions.has(token?.lower ?? '') && i > at && isGenitive(token, language)) continue
    // > | the "Salt Wind" singer
    if (token?.kind === 'quoted' && i > at && isShort(token) && isNominal(tokens[i + 1], reading) && !isReporting(reading, i + 1)) continue
    if (
      !isNominal(token, reading) ||
      language.prepositions.has(token?.lower ?? '') ||
      (i > at && isReporting(reading, i) && !isName(token))
    )
      break
    if (i > at && language.determiners.has(token?.lower ?? '') && !isGenitive(tokens[i - 1], language)) break
    if (language.calendar.has(token?.lower ?? '') && i > at) break
    if (isProper(tokens[i - 1], reading) && i > at && isName(first) && !isName(token) && !leadsOn(reading, i)) break
    to = i
  }
  return to < at || isBare(reading, at, to) || (isReporting(reading, at) && !isName(first)) ? undefined : { from: at, to }
}

/** A name, no article that begins a sentence. */
const isProper = (token: Token | undefined, { language }: Reading): boolean =>
  isName(token) && !language.determiners.has(token?.lower ?? '')

/** > | Harbour Board engineer Ona Bray   > | the Bray spokesman said: a small word after a name leads to another, or ends the phrase. */
const leadsOn = (reading: Reading, i: number): boolean =>
  isName(reading.tokens[i + 1]) || isName(reading.tokens[i + 2]) || reading.tokens[i + 1]?.kind !== 'word' || isReporting(reading, i + 1)
