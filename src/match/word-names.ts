/** Two hashes of 32 bits that name a word. */
export interface WordName {
  readonly one: number
  readonly other: number
}

/** The first hash of a word, by its number in a lexicon: the same in every run, whatever the number. */
export type NameOf = (id: number) => number

/** What the hashes of a word begin with. */
export const [ONE_SEED, OTHER_SEED] = [0x2f0b4a27, 0x61c88647] as const

/** The first hash with one more lower-case unit. */
export function withOne(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x5bd1e995)
  return mixed ^ (mixed >>> 15)
}

/** The second hash with one more lower-case unit. */
export function withOther(hash: number, unit: number): number {
  return Math.imul(hash + unit, 0x2545f491) ^ (hash >>> 15)
}

/** The name of a word that is in lower case already. Linear. */
export function nameOfWord(word: string): WordName {
  let one: number = ONE_SEED
  let other: number = OTHER_SEED
  for (let i = 0; i < word.length; i++) {
    one = withOne(one, word.charCodeAt(i))
    other = withOther(other, word.charCodeAt(i))
  }
  return { one, other }
}

/** The place to look at next where another word stands. */
export function nextName(place: number, other: number): number {
  return place + ((other >>> 7) | 1)
}
