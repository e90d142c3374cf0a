import { type Difference, oneSided } from './difference.ts'
import type { Passage } from './passage.ts'

/** Words that one side prints between two that another prints side by side, for that to be a splice. */
export const APART = 15
/** Words with which both sides must go on together behind so many: one or two may be met by chance. */
const RUN = 3
/** As many do where both sides end with them. */
const END = 2

/** Whether two sides only seem to go on together behind many words of one: they went different ways and meet in a common word. */
export function meetsByChance(difference: Difference): boolean {
  if (difference.matter !== 'words' || (oneSided(difference)?.length ?? 0) < APART) return false
  const [one, other] = [wordsBehind(difference.lemma), wordsBehind(difference.variant)]
  const parting = one.findIndex((norm, at) => norm !== other[at])
  const run = parting < 0 ? one.length : parting
  return run < (one.length === run && other.length === run ? END : RUN)
}

function wordsBehind({ after }: Passage): string[] {
  return after.filter(({ kind }) => kind === 'word').map(({ norm }) => norm)
}
