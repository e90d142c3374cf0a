import type { Reading } from './reading.ts'
import { isName } from './proper.ts'

/** Forms of verbs that are plural nouns as often. */
const NOUNS = new Set(
  'calls claims offers reports notes texts talks demands promises questions charges comments posts quotes cries shouts messages answers threats vows pledges boasts jokes taunts insults remarks requests appeals queries protests complaints attacks statements details rates ranks pitches orders emails invites lists labels tags brands terms references'.split(
    ' ',
  ),
)
/** What a noun's own verb begins with: > | calls “went unanswered” */
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|did|do|does|never|not|went|came|got|fell|gone|been|being|left|lost|hidden|made|put|\p{Ll}{2,}(?:ed|n['’]t))\b/u

/**
 * Whether a word that may be a verb or a plural is the noun that words in marks tell of.
 *
 * > | Chief admits ambulance calls “went unanswered”   > | Mayor says pay claims “ignored”   but not > | Mayor says union claims “nobody looked”
 *                            ^                                        ^
 */
export function isNounBeforeWords({ tokens, text, language }: Reading, at: number, hasTeller: (at: number) => boolean): boolean {
  const [before, token, quoted] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || !NOUNS.has(token.lower) || !quoted?.stretch || before?.kind !== 'word' || isName(before)) return false
  if (OTHERS.some((list) => language[list].has(before.lower)) || before.lower.endsWith('ly')) return false
  const { start, end } = quoted.stretch
  const speaks = ABLE.some((list) => language[list].has(before.lower)) || /[a-z]s$/.test(before.lower)
  return (FINITE.test(text.slice(start, Math.min(end, start + LONGEST))) || !speaks) && tellsAbove(at, hasTeller)
}

const LONGEST = 24
/** How far the verb of the clause above may stand. */
const FAR = 6
const OTHERS = ['pronouns', 'determiners', 'fillers', 'boundaries', 'relatives', 'prepositions'] as const
const ABLE = ['jobs', 'titles', 'gendered', 'bodies', 'vehicles', 'sayings'] as const

function tellsAbove(at: number, hasTeller: (at: number) => boolean): boolean {
  for (let i = at - 2; i >= Math.max(1, at - FAR); i -= 1) if (hasTeller(i)) return true
  return false
}
