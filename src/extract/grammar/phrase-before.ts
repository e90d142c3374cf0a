import { isBare, isGenitive, isNominal, isReporting, isShort, joinsNames, LONGEST } from './nominal.ts'
import type { Phrase } from './phrase.ts'
import { OPENERS } from './openers.ts'
import { isName, isPossessive } from './proper.ts'
import type { Reading } from './reading.ts'

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
  // > | the claims   > | Bray's thinking
  if (language.determiners.has(before) || isPossessive(tokens[i - 1])) return false
  return isReporting(reading, i) || (language.code === 'en' && /[a-z]{3}(?:ed|ing)$/.test(token.lower))
}

/** Drops what stands before the subject proper: adverbs and prepositional phrases at the head of the clause. */
function narrowed(reading: Reading, from: number, to: number): Phrase | undefined {
  const { tokens, language } = reading
  let start = from
  // > | der Minister der Republik Varna: the genitive belongs to the noun before it
  const isOf = (i: number) => isGenitive(tokens[i], language) && isName(tokens[i - 1])
  const isPreposition = (i: number) => language.prepositions.has(tokens[i]?.lower ?? '')
  for (let i = from; i <= to; i += 1) {
    // > | on Tuesday   > | 22, of Varna
    if (isPreposition(i) && i === start) start = i + 1
    if (i > start && language.determiners.has(tokens[i]?.lower ?? '') && !isPreposition(i - 1) && !isOf(i)) start = i
    if (language.calendar.has(tokens[i]?.lower ?? '') && i < to) start = i + 1
  }
  while (start < to && tokens[start]?.lower.endsWith('ly') && !isName(tokens[start])) start += 1
  while (start < to && language.code === 'en' && OPENERS.has(tokens[start]?.lower ?? '')) start += 1
  return start > to || isBare(reading, start, to) ? undefined : { from: start, to }
}
