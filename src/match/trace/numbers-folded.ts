import type { Word } from '../../text/placed-words.ts'
import { valueOf } from '../../text/value-of.ts'

/** What stands for any number. */
export const NUMBER = '#'
/** What a number may go on with. */
const SCALES = new Set(
  'hundred thousand million billion trillion hundert tausend million millionen milliarde milliarden cent cents mille million millions milliard milliards cien ciento mil millón millones'.split(
    ' ',
  ),
)
/** > a hundred   > un millón */
const ONE = /^(?:an?|eine?|une?)$/
/** > a hundred and thirty   > treinta y dos */
const LINK = /^(?:and|und|et|y)$/
/** English words that are numbers in another language. */
const WORDS = new Set(['once', 'due', 'tre', 'sei', 'elf', 'dix', 'sept'])

/** Words with every number, in figures or in letters, as one word that stands for any: what was said of 130 people is looked for where it is told of 113. */
export function numbersFolded(words: readonly Word[]): Word[] {
  const folded: Word[] = []
  for (let at = 0; at < words.length;) {
    const length = numberAt(words, at)
    const [first, last] = [words[at], words[at + Math.max(0, length - 1)]]
    if (first && last) folded.push(length > 0 ? { norm: NUMBER, start: first.start, end: last.end } : first)
    at += Math.max(1, length)
  }
  return folded
}

/** Of how many words the number is that begins at a place; 0 where none does. */
function numberAt(words: readonly Word[], from: number): number {
  const norm = (at: number): string => words[at]?.norm ?? ''
  const isNumber = (at: number): boolean => !WORDS.has(norm(at)) && (valueOf(norm(at)) !== undefined || SCALES.has(norm(at)))
  let at = ONE.test(norm(from)) && SCALES.has(norm(from + 1)) ? from + 1 : from
  if (!isNumber(at)) return 0
  while (isNumber(at + 1) || (LINK.test(norm(at + 1)) && SCALES.has(norm(at)) && isNumber(at + 2))) at += isNumber(at + 1) ? 1 : 2
  return at + 1 - from
}
