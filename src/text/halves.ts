import { lookUp } from './look-up.ts'

/** Words that say the same as two others, and which: `nobody` is `no one`. What is simply closed up, `forever`, is not listed. */
const WHOLES: Readonly<Record<string, readonly [first: string, second: string]>> = {
  nobody: ['no', 'one'],
  everybody: ['every', 'one'],
  everyone: ['every', 'one'],
  anybody: ['any', 'one'],
  anyone: ['any', 'one'],
  somebody: ['some', 'one'],
  someone: ['some', 'one'],
  alright: ['all', 'right'],
}

/** For each of these words the first of the two that say the same. */
export const FIRST_HALVES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(WHOLES).map(([whole, [first]]) => [whole, [first]]),
)

/** Whether a word is two others, closed up or in one of its own: `forever`, `for ever`; `nobody`, `no one`. */
export function areHalves(whole: string, first: string, second: string): boolean {
  if (whole === first + second) return true
  const [one, other] = lookUp(WHOLES, whole) ?? []
  return one === first && other === second
}
