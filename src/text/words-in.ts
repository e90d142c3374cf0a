import { isWordToken } from './is-word-token.ts'
import { tokenize } from './tokenize.ts'

/** The words of a text as they are compared, marks left out. */
export function wordsIn(text: string): string[] {
  return tokenize(text)
    .filter(isWordToken)
    .map(({ norm }) => norm)
}
