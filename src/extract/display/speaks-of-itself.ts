import type { Language } from '../languages/language.ts'
import type { Line } from '../marks/lines.ts'

/** The words of a text in small letters. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}']+/gu) ?? []

/** Whether a line says "I" or "we", so many times. */
export const speaksOfItself = ({ text }: Pick<Line, 'text'>, { self }: Language, times = 1): boolean =>
  wordsIn(text).filter((word) => self.has(word)).length >= times
