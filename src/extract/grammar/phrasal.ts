import type { CueWord } from '../languages/cue-word.ts'
import type { Language } from '../languages/language.ts'
import { isName } from './proper.ts'
import type { Reading, Token } from './reading.ts'

/** How far the particle of a German verb may stand from it. */
const FARTHEST = 40

/**
 * A verb that reports together with a particle.
 *
 * > | as Bray put it   > | Bray hit back   > | Bray zeigte sich   > | Bray wies den Vorwurf gestern zurück.
 */
export function phrasalAt({ tokens, language }: Reading, at: number): CueWord | undefined {
  const phrasal = language.phrasal.get(tokens[at]?.lower ?? '')
  if (!phrasal) return undefined
  const { particles, parted } = phrasal
  const next = tokens[at + 1]?.lower ?? ''
  if (particles.has(next) || (language.pronouns.has(next) && particles.has(tokens[at + 2]?.lower ?? ''))) return phrasal
  if (!parted) return undefined
  for (let i = at + 1; i < Math.min(tokens.length, at + FARTHEST) && tokens[i]?.kind !== 'stop'; i += 1) {
    if (parted.has(tokens[i]?.lower ?? '') && endsClause(tokens, i, language)) return phrasal
  }
  return undefined
}

/** Adjectives and adverbs before the words. */
const MOST_ADJECTIVES = 4

/** > | wies es zurück,   > | wies es zurück und   > | hält es für „Unsinn“   > | hält es für einen wirklich guten „Witz“ */
function endsClause(tokens: readonly Token[], at: number, { boundaries, determiners }: Language): boolean {
  const after = tokens[at + 1]
  if (after?.kind !== 'word' || boundaries.has(after.lower)) return true
  if (!determiners.has(after.lower)) return false
  let i = at + 2
  while (i < at + 2 + MOST_ADJECTIVES && tokens[i]?.kind === 'word' && !isName(tokens[i])) i += 1
  return tokens[i]?.kind === 'quoted'
}
