import type { CueWord } from '../languages/language.ts'
import type { Reading } from './reading.ts'

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
    const after = tokens[i + 1]
    if (parted.has(tokens[i]?.lower ?? '') && (after?.kind !== 'word' || language.boundaries.has(after.lower))) return phrasal
  }
  return undefined
}
