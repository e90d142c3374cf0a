import type { Token } from '../model.ts'

/** Words in a row that make a block. */
const BLOCK = 3

/**
 * Tells of other words whether a block of them may stand more than so many words behind one that they print before it, in these.
 *
 * A first look, which spares most printings a closer one: it may say yes of words a closer look clears, never no of others. Numbers stand
 * for words, so that three of them make a key without a string.
 */
export function farBack(tokens: readonly Token[], behind: number): (others: readonly Token[]) => boolean {
  const numbers = new Map<string, number>()
  const words: number[] = []
  for (const { kind, norm } of tokens) {
    if (kind !== 'word') continue
    const number = numbers.get(norm) ?? numbers.size
    if (number === numbers.size) numbers.set(norm, number)
    words.push(number)
  }
  if (words.length < behind + BLOCK) return () => false
  const keyOf = (one: number, two: number, three: number): number => (one * numbers.size + two) * numbers.size + three
  const places = new Map<number, number>()
  for (let at = 0; at + BLOCK <= words.length; at += 1) {
    const key = keyOf(words[at]!, words[at + 1]!, words[at + 2]!)
    places.set(key, places.has(key) ? TWICE : at)
  }
  return (others) => {
    let [one, two, furthest] = [NONE, NONE, -1]
    for (const { kind, norm } of others === tokens ? [] : others) {
      if (kind !== 'word') continue
      const three = numbers.get(norm) ?? NONE
      const place = one === NONE || two === NONE || three === NONE ? TWICE : (places.get(keyOf(one, two, three)) ?? TWICE)
      one = two
      two = three
      if (place === TWICE) continue
      if (furthest - place > behind) return true
      if (place > furthest) furthest = place
    }
    return false
  }
}

const [NONE, TWICE] = [-1, -1]
