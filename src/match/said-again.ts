import type { Overlap } from './overlap.ts'
import type { Context } from './prior.ts'

/** Of the words between the first and the last that two share, those that agree where one was copied from the other; more than so many left out is a cut. */
const [COPIED, CUT] = [0.85, 4]
/** The same where reporters tell of two times: a figure or a word changed is another saying. */
const TOLD = 0.95

/**
 * Whether a speech was given again: what is printed weeks later was copied from the first print, to the letter or nearly so; and so was what
 * is printed nobody knows when, in an article about something else, as somebody else's as far as can be seen.
 */
export function isSaidAgain(overlap: Overlap, { time, where, speakers }: Context): boolean {
  const isLater = time === 'later' || time === 'apart'
  const isElsewhere = time === 'unknown' && where === 'apart' && speakers !== 'same'
  if (!isLater && !isElsewhere) return false
  const { runs, words } = overlap
  const changed = runs.reduce((sum, { a, b }, i) => {
    const before = runs[i - 1]
    return before ? sum + changedIn(a - before.a - before.length, b - before.b - before.length) : sum
  }, 0)
  return words < (time === 'apart' ? TOLD : COPIED) * (words + changed)
}

/** Words that differ in a gap of so many on the one side and on the other: a long one on one side only is a cut. */
function changedIn(one: number, other: number): number {
  return Math.min(one, other) === 0 && Math.max(one, other) > CUT ? 0 : Math.max(one, other)
}
