import type { Language } from '../languages/language.ts'
import type { Line } from '../marks/lines.ts'

/** Whether a line says "I" or "we", so many times. */
export const speaksOfItself = ({ text }: Pick<Line, 'text'>, { self }: Language, times = 1): boolean =>
  (text.replaceAll('’', "'").match(/[\p{L}']+/gu) ?? []).filter((word) => self.has(word.toLowerCase())).length >= times
