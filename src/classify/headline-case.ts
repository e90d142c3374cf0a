import type { Token } from '../model.ts'

/** A run of capitals shorter than this may be a name. */
const FEWEST = 3
/** Short words keep their small letter in most headlines. */
const SHORT = 4

/** Whether words are set as headlines are, each with a capital or in capitals throughout: such a capital claims no beginning of a sentence. */
export function isHeadlineCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && /\p{L}/u.test(text) && !/^['’]/.test(text))
  const long = words.filter(({ text }, at) => at > 0 && text.length >= SHORT)
  return words.length >= FEWEST && long.length > 0 && long.every(({ text }) => /^[\p{Lu}\d]/u.test(text))
}
