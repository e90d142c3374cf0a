/** Words of a language and how common each is, packed for shipping. */
export interface Table {
  /** Bits of a word that is not in the table. */
  readonly ceiling: number
  /** The table has next to every word of the language, inflected forms too. */
  readonly vocabulary: boolean
  /**
   * By their first two characters, the words that begin so, in order: of each a digit (how many characters it shares
   * with the word before), the rest of it, and a capital for its bits, left out where it is that of the word before.
   */
  readonly words: Readonly<Record<string, string>>
}

/** Bits that `A` stands for, and what each letter on adds. */
const LEAST = 4
const STEP = 0.7

/** One digit says how many characters a word shares with the one before. */
const MOST_SHARED = 9

const ZERO = 48
const A = 65
const Z = 90

/** The most bits a packed table can give a word. */
export const MOST_BITS = LEAST + 25 * STEP

/** Packs words with their bits, which are rounded to steps of 0.7 and never more than `MOST_BITS`. */
export function pack(bits: ReadonlyMap<string, number>): Record<string, string> {
  const groups: Record<string, string> = {}
  let [before, letter] = ['', '']
  for (const [word, value] of Array.from(bits).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const key = word.slice(0, 2)
    if (!Object.hasOwn(groups, key)) [before, letter] = [key, '']
    const shared = Math.min(MOST_SHARED, sharedLength(before, word))
    const level = String.fromCharCode(A + Math.round((Math.min(MOST_BITS, Math.max(LEAST, value)) - LEAST) / STEP))
    groups[key] = `${groups[key] ?? ''}${shared}${word.slice(shared)}${level === letter ? '' : level}`
    ;[before, letter] = [word, level]
  }
  return groups
}

/** Hands over words and bits of one packed group, in order; `key` is what they begin with. Reads sign by sign: matching a pattern takes several times as long. */
export function unpack(key: string, group: string, take: (word: string, bits: number) => void): void {
  let [word, bits] = [key, 0]
  for (let at = 0; at < group.length;) {
    const shared = group.charCodeAt(at) - ZERO
    const rest = at + 1
    at = rest
    while (isOfWord(group.charCodeAt(at))) at += 1
    word = word.slice(0, shared) + group.slice(rest, at)
    if (group.charCodeAt(at) >= A) {
      bits = LEAST + (group.charCodeAt(at) - A) * STEP
      at += 1
    }
    take(word, bits)
  }
}

/**
 * The bits of one word of a packed group; undefined where it is not there. Makes no string: for a few words that is far less work than
 * unpacking all.
 */
export function bitsIn(key: string, group: string, sought: string): number | undefined {
  /** How many characters the word so far shares with what is sought. */
  let shared = key.length
  let bits = 0
  for (let at = 0; at < group.length;) {
    const kept = group.charCodeAt(at) - ZERO
    at += 1
    // Words are in order: what shares less than the one before stands behind what is sought.
    if (kept < shared && kept < MOST_SHARED) return undefined
    const isAhead = kept > shared
    if (kept < shared) shared = kept
    let length = kept
    while (isOfWord(group.charCodeAt(at))) {
      if (!isAhead && length === shared && group.charCodeAt(at) === sought.charCodeAt(shared)) shared += 1
      length += 1
      at += 1
    }
    if (group.charCodeAt(at) >= A) {
      bits = LEAST + (group.charCodeAt(at) - A) * STEP
      at += 1
    }
    if (!isAhead && shared === sought.length && length === shared) return bits
  }
  return undefined
}

/** Neither digit nor capital: small letters, apostrophes and full stops. Past the end there is no sign, hence no word. */
function isOfWord(code: number): boolean {
  return code < ZERO || code > Z
}

function sharedLength(left: string, right: string): number {
  let at = 0
  while (at < left.length && left[at] === right[at]) at += 1
  return at
}
