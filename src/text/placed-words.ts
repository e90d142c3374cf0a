import type { Token } from '../model.ts'
import { tokenize } from './tokenize.ts'

/** A word of a text: what is compared, and where it stands. */
export type Word = Pick<Token, 'norm' | 'start' | 'end'>

/** The words of a text, clitics apart; punctuation is no difference, and words in brackets are words. */
export function placedWords(text: string): Word[] {
  const words: Word[] = []
  for (const token of tokenize(text)) {
    if (token.kind === 'word' || token.kind === 'tag') words.push(token)
    else if (token.kind === 'bracket')
      for (const { norm, start, end } of placedWords(token.text.slice(1, -1)))
        words.push({ norm, start: start + token.start + 1, end: end + token.start + 1 })
  }
  return words
}
