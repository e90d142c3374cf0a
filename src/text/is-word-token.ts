import type { Token } from '../model.ts'

/** Whether a token is a word: no mark, bracket, note, link or emoji. */
export function isWordToken({ kind }: Pick<Token, 'kind'>): boolean {
  return kind === 'word'
}
