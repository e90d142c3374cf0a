import type { Ruling } from './define-kind.ts'
import { type Difference, fuller, oneSided } from './difference.ts'
import { meetsByChance } from './meets-by-chance.ts'
import { namesIn } from './names.ts'

/** What is to be said where only one side prints words, whichever it is. */
export function leavesOut(difference: Difference): Ruling | undefined {
  const words = oneSided(difference)
  if (!words) return undefined
  if (meetsByChance(difference)) return { rule: 'two ways to go on, which meet in a word or two', severity: 'minor', confidence: 'low' }
  const passage = fuller(difference)
  // A number word may be part of a name, and a letter stand for one: `Five Points`, `John F. Marsh`.
  const plain = words.map((word) => ({ ...word, senses: [word.token.norm] as const }))
  const names = namesIn(plain, passage, difference.setting)
  const next = passage.after.find(({ norm }) => norm !== '.')?.text ?? ''
  // `Ada Marsh` for `Marsh`: the name is fuller, not another.
  if (names.length === words.length && /^\p{Lu}/u.test(next)) return { rule: 'one side gives a name more fully', severity: 'minor' }
  return { rule: 'words on one side only, inside one pair of marks' }
}
