import { digest } from './digest.ts'
import { normalize } from './normalize.ts'
import { occurrences } from './occurrences.ts'
import { wordsIn } from './words-in.ts'

/**
 * Names quotations of a draft by their words alone, in the order given: `k-91c2f0a7`; where the same words stand again `k-91c2f0a7-2`.
 *
 * Marks, case and typography change no name; nor do place and speaker, so that a new version of the draft keeps it.
 */
export function verdictIds(contents: readonly string[]): string[] {
  return occurrences(contents.map((content) => `k-${digest(wordsOf(content))}`))
}

/** Where there are no words (an emoji, a link) all that is printed counts. */
function wordsOf(content: string): string {
  return wordsIn(content).join(' ') || normalize(content).replace(/\s+/g, ' ').trim()
}
