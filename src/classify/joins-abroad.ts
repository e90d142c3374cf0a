import { lookUp } from '../text/look-up.ts'
import { ironFuture } from './german-future.ts'
import { N_WORDS } from './lexicons/abroad/speech.ts'
import type { Lexicon } from './lexicons/lexicon.ts'
import { FRENCH_NEGATIVES } from './lexicons/continental.ts'
import { same, type Word } from './words.ts'

const NE = /^(?:ne|n['’])$/
const QUE = /^(?:que|qu['’])$/

/**
 * Whether words that two sides have at two places, and not alike, are one matter: the two halves of a French denial or `ne … que`, a Spanish
 * `no` with the negative word that it takes along, a German future opposite its present.
 */
export function areOneAbroad(one: readonly Word[], other: readonly Word[], language: string): boolean {
  return isPair(one, other, language) || isPair(other, one, language)
}

/** `Wir können`, `können wir`: one German subject before its verb and behind it. */
export function areOneSubject(one: readonly Word[], other: readonly Word[], { subjects }: Pick<Lexicon, 'subjects'>): boolean {
  return one.length === 1 && same(one, other) && subjects.has(one[0]!.senses[0])
}

function isPair(pair: readonly Word[], other: readonly Word[], language: string): boolean {
  const [first, second] = pair.map(({ token: { norm } }) => norm)
  if (first === undefined || second === undefined || pair.length !== 2) return false
  if (language === 'fr') return other.length === 0 && NE.test(first) && (FRENCH_NEGATIVES.has(second) || QUE.test(second))
  const others = lookUp(N_WORDS, language)
  if (others) return /^(?:no|non|não)$/.test(first) && others.has(second) && other.length === 1 && !others.has(other[0]!.token.norm)
  return language === 'de' && other.length === 1 && same(ironFuture(pair, language), ironFuture(other, language))
}
