import type { SpellingStyle } from '../model.ts'
import { isWord } from '../text/frequency.ts'
import { BRITISH_ONLY, EITHER, SPELT, TELLING } from './lexicons/spelling-styles.ts'

const PAIRS = SPELT.map((pair) => pair.split(' '))
const AMERICAN = new Map(PAIRS.map(([british = '', american = '']) => [british, american]))
const BRITISH = new Map(
  PAIRS.flatMap(([british = '', american = '']) => (BRITISH_ONLY.has(american) ? [] : [[american, british] as const])),
)

/** Words of fewer letters tell nothing by their ending: `four`, `rise`, `pour`. */
const SHORTEST = 5

/** How the other side of the Atlantic spells an English word that only this one spells so; undefined where it does not tell. */
export function respelt(norm: string): { readonly style: SpellingStyle; readonly other: string } | undefined {
  const american = AMERICAN.get(norm)
  if (american !== undefined) return { style: 'british', other: american }
  const british = BRITISH.get(norm)
  if (british !== undefined) return { style: 'american', other: british }
  if (norm.length < SHORTEST || EITHER.has(norm) || isWord(norm) !== true) return undefined
  for (const { british: ours, american: theirs, swap } of TELLING) {
    const [toAmerican, toBritish] = [norm.replace(ours, swap[1]), norm.replace(theirs, swap[0])]
    if (toAmerican !== norm && isWord(toAmerican) === true) return { style: 'british', other: toAmerican }
    // Half of Britain prints `-ize`.
    if (toBritish !== norm && swap[1] !== 'iz' && isWord(toBritish) === true) return { style: 'american', other: toBritish }
  }
  return undefined
}
