import { tokenize } from '../text/tokenize.ts'

/** A word of a text: what is compared, and where it stands. */
export interface Word {
  readonly norm: string
  readonly start: number
  readonly end: number
}

/** The words of a text, clitics apart; punctuation is no difference, and words in brackets are words. */
export function placedWords(text: string): Word[] {
  return tokenize(text).flatMap(({ kind, norm, start, end, text: printed }): Word[] => {
    if (kind === 'bracket')
      return placedWords(printed.slice(1, -1)).map((word) => ({ ...word, start: word.start + start + 1, end: word.end + start + 1 }))
    return kind === 'word' || kind === 'tag' ? [{ norm, start, end }] : []
  })
}
