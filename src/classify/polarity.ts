import { ANTONYMS } from './lexicons/antonyms.ts'
import { NEGATIVE_PREFIXES, NOT_OPPOSITES } from './lexicons/prefixes.ts'
import { isWord } from '../text/frequency.ts'
import { stem } from './stems.ts'

const PAIRS = new Set(
  ANTONYMS.map((pair) =>
    pair
      .split('/')
      .map((word) => stem(word))
      .join('/'),
  ),
)
/** How a word is compared: `higher`, `highest`. */
const DEGREES = /(?:er|est)$/

/** Whether one word says the opposite of the other: by a prefix, or as a pair everyone knows. */
export function areOpposites(one: string, other: string): boolean {
  const graded = [DEGREES.exec(one)?.[0], DEGREES.exec(other)?.[0]]
  if (isPair(stem(one), stem(other)) || (graded[0] !== undefined && graded[0] === graded[1] && isPair(plain(one), plain(other))))
    return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < 4 || NOT_OPPOSITES.has(long) || !isWord(short)) return false
  return NEGATIVE_PREFIXES.some((prefix) => long === prefix + short)
}

function isPair(one: string, other: string): boolean {
  return PAIRS.has(`${one}/${other}`) || PAIRS.has(`${other}/${one}`)
}

/** `easiest` is `easy`, `bigger` `big`. */
function plain(norm: string): string {
  return stem(norm.replace(DEGREES, '').replace(/i$/, 'y'))
}
