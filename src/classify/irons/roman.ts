import type { Passage } from '../passage.ts'
import type { Word } from '../words.ts'

const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
/** Behind these a single letter is a number, too: `World War I`. */
const COUNTED = /^(?:War|Part|Act|Chapter|Phase|Title|Class|Type|Category|Grade|Book|Volume|Vol|Level|Elizabeth|Charles|Francis|Juan)$/

/** The value of a Roman numeral behind a name or a word that is counted: `Henry VIII`, `World War I`; undefined where it is none, as in `an IV drip`. */
export function romanValue({ text, token }: Word, passage: Passage | undefined): number | undefined {
  if (!ROMAN.test(text) || !passage) return undefined
  const all = [...passage.before, ...(passage.run.length > 0 ? passage.run : passage.tokens)]
  const previous = all[all.indexOf(token) - 1]?.text ?? ''
  const isCounted = text.length === 1 ? COUNTED.test(previous) : /^\p{Lu}\p{Ll}/u.test(previous)
  return isCounted ? valueOf(text) : undefined
}

function valueOf(roman: string): number {
  const digits = Array.from(roman, (letter) => VALUES[letter] ?? 0)
  return digits.reduce((sum, digit, at) => sum + ((digits[at + 1] ?? 0) > digit ? -digit : digit), 0)
}
