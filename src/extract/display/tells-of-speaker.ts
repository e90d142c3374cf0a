import { isName } from '../grammar/proper.ts'
import type { Reading, Token } from '../grammar/reading.ts'
import type { Language } from '../languages/language.ts'

/** Tokens of a line of dialogue: where the reporter's clause begins, where it ends, and where words go on. */
interface Clause {
  readonly from: number
  readonly close: number
  readonly next: number
}

/**
 * Whether the reporter goes on after a clause that a full stop ends: with "he" or "she", who in the speech before can be nobody, and with no "I", "we" or "you" to the end.
 *
 * > | — Vous ne me ferez pas taire, lance Michel Orsay. Il rit.
 *                                                       ^-----^ the reporter's
 * > | — Paul ment, dit Ona Bray. Il ne sait rien.   > | — Je reste, dit Ona Bray. Elle me l’a demandé.   speech
 */
export function tellsOfSpeaker({ tokens, language }: Reading, { from, close, next }: Clause): boolean {
  const isPointed = tokens[close]?.text === '.' && next === close + 1
  if (!isPointed || !isOne(tokens[next], language) || tokens[next + 1]?.kind !== 'word') return false
  const mayBeMeant = (token: Token, i: number): boolean =>
    isOne(token, language) || language.determiners.has(token.lower) || (isName(token) && (i > 0 || !opensOnly(tokens, language)))
  return !tokens.slice(0, from).some(mayBeMeant) && !tokens.slice(next).some((token) => speaks(token, language))
}

/** > | Vous   > | Jamais,   but not > | Paul ment   a capital only because the line begins there */
const opensOnly = ([first, second]: readonly Token[], language: Language): boolean =>
  second?.kind !== 'word' || NO_NAMES.some((list) => language[list].has(first?.lower ?? ''))

const NO_NAMES = ['persons', 'pronouns', 'fillers', 'prepositions', 'boundaries', 'relatives'] as const

/** > | il   > | dit-elle   > | hon */
const isOne = (token: Token | undefined, { pronouns }: Language): boolean => {
  const gender = pronouns.get(token?.lower ?? '')
  return gender === 'he' || gender === 'she'
}

/** > | nous   > | m’ */
const speaks = ({ lower }: Token, { persons }: Language): boolean => persons.has(lower.replace(/'$/, ''))
