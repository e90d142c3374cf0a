import { tokenize } from '../../../text/tokenize.ts'

/** The words of a text as they are compared, marks left out. */
export function wordsIn(text: string): string[] {
  return tokenize(text).flatMap(({ kind, norm }) => (kind === 'word' ? [norm] : []))
}
