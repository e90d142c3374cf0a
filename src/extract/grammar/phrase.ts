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
    // > | Bastien Le Goff
    const isInName = isName(token) && isName(tokens[i - 1])
    if (
      i > at &&
      language.determiners.has(token?.lower ?? '') &&
      !isGenitive(tokens[i - 1], language) &&
      !isOfNoun(reading, at, i) &&
      !isInName
    )
      break
    if (language.calendar.has(token?.lower ?? '') && i > at) break
    if (i > at && isVerb(reading, i)) break
    if (isProper(tokens[i - 1], reading) && i > at && isName(first) && !isName(token) && !leadsOn(reading, i)) break
    to = i
  }
  // > | wies der Senat zurück: a phrase ends with its noun
  while (language.names && to > at && !isName(tokens[to]) && !/^\d/.test(tokens[to]?.text ?? '')) to -= 1
  return to < at || isBare(reading, at, to) || (isReporting(reading, at) && !isName(first)) ? undefined : { from: at, to }
}

/** > | der Sprecher der Polizei   but not > | sagte Ona Bray der Zeitung */
const isOfNoun = ({ tokens, language }: Reading, from: number, i: number): boolean =>
  language.verbSecond !== undefined &&
  isGenitive(tokens[i], language) &&
  isName(tokens[i - 1]) &&
  !language.sayings.has(tokens[i - 1]?.lower ?? '') &&
  language.determiners.has(tokens[from]?.lower ?? '') &&
  !language.works.has(tokens[i + 1]?.lower ?? '')

/** A name, no article that begins a sentence. */
const isProper = (token: Token | undefined, { language }: Reading): boolean =>
  isName(token) && !language.determiners.has(token?.lower ?? '')

/** > | The board sent out   > | Bray met Vale   but not > | an injured boatman: a past form, and what it does something to */
function isVerb({ tokens, language }: Reading, i: number): boolean {
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (language.code !== 'en' || !PAST.test(tokens[i]?.text ?? '') || language.determiners.has(before?.lower ?? '')) return false
  return (
    // > | Bray paused, smiled and said   > | Bray disagreed: “…”   > | Bray shrugged. “…”   > | Bray left, telling the crews
    (next !== undefined && ENDING.has(next.kind) && isName(before) && (next.kind === 'colon' || DONE.test(tokens[i]?.text ?? ''))) ||
    (next?.kind === 'word' &&
      (isName(next) ||
        [language.determiners, language.prepositions, language.pronouns].some((list) => list.has(next.lower)) ||
        PARTICLES.has(next.lower)))
  )
}

const ENDING: ReadonlySet<Token['kind']> = new Set(['comma', 'colon', 'stop'])
const PAST =
  /^(?:\p{Ll}{2,}ed|met|sent|put|went|came|took|made|gave|held|ran|got|saw|stood|sat|kept|lost|won|cut|drew|threw|brought|caught|built|began|became|broke|fell|grew|hit|laid|let|paid|rose|set|spent|struck|turned|wore|left|quit|led|fled|wept|spoke|slept|swore|withdrew)$/u
/** What needs nothing after it, and is no noun. */
const DONE = /(?:ed|^(?:left|quit|fled|wept|spoke|slept|went|came|sat|stood|rose|fell|lost|won|withdrew))$/u
const PARTICLES = new Set(['out', 'up', 'off', 'down', 'back', 'away', 'again'])

/** > | Harbour Board engineer Ona Bray   > | the Bray spokesman said: a small word after a name leads to another, or ends the phrase. */
const leadsOn = (reading: Reading, i: number): boolean =>
  isName(reading.tokens[i + 1]) ||
  (isName(reading.tokens[i + 2]) && !reading.language.prepositions.has(reading.tokens[i + 1]?.lower ?? '')) ||
  reading.tokens[i + 1]?.kind !== 'word' ||
  isReporting(reading, i + 1)
