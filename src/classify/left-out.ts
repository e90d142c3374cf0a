import type { Verdict } from './define-kind.ts'
import { type Difference, fuller, oneSided } from './difference.ts'
import { meetsByChance } from './meets-by-chance.ts'
import { namesIn } from './names.ts'

/** What is to be said where only one side prints words, whichever it is. */
export function leavesOut(difference: Difference): Verdict | undefined {
  const words = oneSided(difference)
  if (!words) return undefined
  if (meetsByChance(difference)) return { rule: 'two ways to go on, which meet in a word or two', severity: 'minor', confidence: 'low' }
  const passage = fuller(difference)
  const names = namesIn(words, passage, difference.setting)
  const next = passage.after[0]?.text ?? ''
  // `Ada Marsh` for `Marsh`: the name is fuller, not another.
  if (names.length === words.length && /^\p{Lu}/u.test(next)) return { rule: 'one side gives a name more fully', severity: 'minor' }
  return { rule: 'words on one side only, inside one pair of marks' }
}
