import { cueAt } from './cue.ts'
import type { Reading, Token } from './reading.ts'
import { isCapital } from '../marks/signs.ts'

/** A run of tokens, both ends included. */
export interface Phrase {
  readonly from: number
  readonly to: number
  /** Whom a relative stands for: "Bray, who said". */
  readonly stands?: Phrase
}

const LONGEST = 30

export const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (isCapital(token.text[0]) || (token.text.startsWith('@') && token.text.length > 1))

/** A name, no article that begins a sentence. */
const isProper = (token: Token | undefined, { language }: Reading): boolean =>
  isName(token) && !language.determiners.has(token?.lower ?? '')

/** Whether a word can stand in a noun phrase: no conjunction, pronoun or filler. */
function isNominal(token: Token | undefined, { language }: Reading): boolean {
  if (token?.kind !== 'word') return false
  // > | So warnten die Verbände   but   > | Will Vale said
  const isAdverb = language.code !== 'en' && language.fillers.has(token.lower)
  if (isName(token) && !isAdverb && !language.boundaries.has(token.lower) && !language.pronouns.has(token.lower)) return true
  if (language.relatives.has(token.lower) && !language.determiners.has(token.lower)) return false
  return ![language.boundaries, language.pronouns, language.fillers].some((list) => list.has(token.lower))
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
    if (language.prepositions.has(token?.lower ?? '') && i > at && isGenitive(token)) continue
    // > | the "Salt Wind" singer
    if (token?.kind === 'quoted' && i > at && isShort(token) && isNominal(tokens[i + 1], reading) && !isReporting(reading, i + 1)) continue
    if (
      !isNominal(token, reading) ||
      language.prepositions.has(token?.lower ?? '') ||
      (i > at && isReporting(reading, i) && !isName(token))
    )
      break
    if (i > at && language.determiners.has(token?.lower ?? '') && !isGenitive(tokens[i - 1])) break
    if (language.calendar.has(token?.lower ?? '') && i > at) break
    if (isProper(tokens[i - 1], reading) && i > at && isName(first) && !isName(token) && !leadsOn(reading, i)) break
    to = i
  }
  return to < at || isBare(reading, at, to) || (isReporting(reading, at) && !isName(first)) ? undefined : { from: at, to }
}

const isGenitive = (token: Token | undefined): boolean =>
  token !== undefined && ['of', 'for', 'von', 'de', 'du', 'des', 'del', "d'", 'der', 'at'].includes(token.lower)
/** > | Harbour Board engineer Ona Bray   > | the Bray spokesman said: a small word after a name leads to another, or ends the phrase. */
const leadsOn = (reading: Reading, i: number): boolean =>
  isName(reading.tokens[i + 1]) || isName(reading.tokens[i + 2]) || reading.tokens[i + 1]?.kind !== 'word' || isReporting(reading, i + 1)
const isShort = (token: Token): boolean => token.end - token.start < 40

/** > | Bray and Vale   > | Ona und Tom Bray */
const joinsNames = ({ tokens, language }: Reading, i: number): boolean =>
  tokens[i]?.lower === language.and && isName(tokens[i - 1]) && isName(tokens[i + 1])

/** A lone determiner or preposition names nobody. */
const isBare = ({ tokens, language }: Reading, from: number, to: number): boolean =>
  tokens.slice(from, to + 1).every((token) => language.determiners.has(token.lower) && !isPronominal(token.lower)) ||
  language.calendar.has(tokens[from]?.lower ?? '')

/** Determiners that can stand for someone: "one", "another", "both", "some". */
const isPronominal = (word: string): boolean =>
  ['one', 'another', 'some', 'many', 'several', 'both', 'two', 'three', 'others'].includes(word)

const isReporting = (reading: Reading, i: number): boolean => {
  const cue = cueAt(reading, i)
  return cue !== undefined && cue.report !== 'think'
}

/**
 * The noun phrase that ends at a token.
 *
 * > | The crews' spokeswoman Ona Bray said          > | On Tuesday the mayor of Varna said
 *     ^-----------------------------^                              ^----------------^
 */
export function phraseBefore(reading: Reading, at: number): Phrase | undefined {
  const { tokens, language } = reading
  if (language.pronouns.has(tokens[at]?.lower ?? '')) return { from: at, to: at }
  let from = at + 1
  for (let i = at; i >= Math.max(0, at - LONGEST); i -= 1) {
    const token = tokens[i]
    if (joinsNames(reading, i)) continue
    if (token?.kind === 'quoted' && i < at && isShort(token) && tokens[i - 1]?.kind === 'word') continue
    if (!isNominal(token, reading) || isVerbal(reading, i)) break
    from = i
  }
  return narrowed(reading, from, at)
}

/** A lower-case participle or reporting word: the phrase begins after it, unless a determiner stands before. */
function isVerbal(reading: Reading, i: number): boolean {
  const { tokens, language } = reading
  const token = tokens[i]
  if (!token || isName(token)) return false
  const before = tokens[i - 1]?.lower ?? ''
  if (language.determiners.has(before)) return false
  return isReporting(reading, i) || (language.code === 'en' && /[a-z]{3}(?:ed|ing)$/.test(token.lower))
}

/** Drops what stands before the subject proper: adverbs and prepositional phrases at the head of the clause. */
function narrowed(reading: Reading, from: number, to: number): Phrase | undefined {
  const { tokens, language } = reading
  let start = from
  const isPreposition = (i: number) => language.prepositions.has(tokens[i]?.lower ?? '')
  for (let i = from; i <= to; i += 1) {
    const outside = isPreposition(i) && !isGenitive(tokens[i])
    if (outside && i === start) start = i + 1
    if (i > start && language.determiners.has(tokens[i]?.lower ?? '') && !isPreposition(i - 1)) start = i
    if (language.calendar.has(tokens[i]?.lower ?? '') && i < to) start = i + 1
  }
  while (start < to && tokens[start]?.lower.endsWith('ly') && !isName(tokens[start])) start += 1
  return start > to || isBare(reading, start, to) ? undefined : { from: start, to }
}
