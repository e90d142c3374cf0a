import type { Language } from '../languages/language.ts'
import type { Phrase } from './phrase.ts'
import { isPlaceName } from './place.ts'
import { isName, isPossessive } from './proper.ts'
import type { Reading, Token } from './reading.ts'

/** What stands before the name of a ship. */
const SHIPS = new Set(['hms', 'mv', 'ss', 'ps', 'ms', 'rms', 'uss', 'rrs', 'rv', 'fv', 'tss', 'hmy'])

/**
 * Whether a phrase is the name of a thing that has another name within, and no one at work.
 *
 * > | The Isle of Skarn   > | the MV Varna   but not > | the Bishop of Varna   > | the Bank of Varna   > | Friends of Varna
 */
export function isNamedThing(reading: Reading, phrase: Phrase): boolean {
  const { tokens, language } = reading
  const { from, to, stands } = phrase
  if (language.code !== 'en' || stands) return false
  if (isPlaceName(reading, phrase)) return true
  const start = language.determiners.has(tokens[from]?.lower ?? '') ? from + 1 : from
  if (start < to && SHIPS.has(tokens[start]?.lower ?? '') && isShouted(tokens[start])) return true
  const isOfNames = start > from && start < to && tokens.slice(start, to + 1).every(isName)
  if (isOfNames && !tokens.slice(start, to + 1).some((token) => canSpeak(token, language))) return true
  const of = tokens.slice(start, to + 1).findIndex(({ lower }) => language.prepositions.has(lower))
  const head = tokens[start + of - 1]
  if (of < 1 || !isName(head) || !isName(tokens[start + of + 1] ?? tokens[to])) return false
  return (
    !tokens.slice(start, start + of).some((token) => SPEAKING.has(token.lower) || isAtWork(token, language)) &&
    !/[^s]s$/.test(head?.lower ?? '')
  )
}

/** > | the Rev Alan Bray   > | the Harbour Board   > | the Tide Gazette   > | the UVP */
const canSpeak = (token: Token, language: Language): boolean =>
  isAtWork(token, language) ||
  [SPEAKING, language.bodies, language.occasions?.press].some((list) => list?.has(token.lower)) ||
  isShouted(token) ||
  isPossessive(token)

const isAtWork = ({ lower }: Token, { jobs, titles, gendered }: Language): boolean =>
  [jobs, titles, gendered].some((list) => list.has(lower))

const isShouted = (token: Token | undefined): boolean => token !== undefined && token.text === token.text.toUpperCase()

/** Bodies that have a place or a field in their names. */
const SPEAKING = new Set(
  'bank university college academy school institute institution council board church chamber court house ministry department office bureau society association federation union league party club academy archdiocese diocese city town village state government people republic confederation order'.split(
    ' ',
  ),
)
