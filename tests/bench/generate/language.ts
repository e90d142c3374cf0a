import english from '../../../src/text/background/en.json' with { type: 'json' }
import { unpack } from '../../../src/text/word-table.ts'

/** A language to invent text in: words as common as in English, some of which like to follow each other. */
export interface Language {
  /** A word of running text after another one. */
  readonly after: (word: number) => number
  /** A word that tells what a text is about. */
  readonly topical: () => number
  readonly textOf: (word: number) => string
  /** Bits of a word in ordinary text. */
  readonly bitsOf: (word: number) => number
}

/** Words that like to follow a word, how often one of them does, and what makes a word topical, in bits. */
const [FRIENDS, FRIENDLY, TOPICAL] = [24, 0.45, [12, 19]] as const

interface Vocabulary {
  readonly words: readonly string[]
  readonly bits: Float64Array
  /** Alias table: of place `i` this share is `i`, the rest `other[i]`. */
  readonly own: Float64Array
  readonly other: Int32Array
  readonly topical: readonly number[]
}

let known: Vocabulary | undefined

/** English as the shipped word table has it, drawn from with the given dice; the same words are friends whatever the dice. */
export function language(roll: () => number): Language {
  const { words, bits, own, other, topical } = (known ??= vocabulary())
  const draw = (place: number, within: number) => (within < (own[place] ?? 1) ? place : (other[place] ?? place))
  return {
    after(word) {
      if (roll() >= FRIENDLY) return draw(Math.floor(roll() * words.length), roll())
      const friend = mixed(word, Math.floor(FRIENDS * roll() ** 2))
      return draw(friend % words.length, mixed(friend, word) / 2 ** 32)
    },
    topical: () => topical[Math.floor(roll() * topical.length)] ?? 0,
    textOf: (word) => words[word] ?? '',
    bitsOf: (word) => bits[word] ?? 0,
  }
}

function mixed(one: number, other: number): number {
  let mix = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(other + 1, 0xc2b2ae35)
  mix = Math.imul(mix ^ (mix >>> 15), 0x2c1b3c6d)
  return (mix ^ (mix >>> 13)) >>> 0
}

function vocabulary(): Vocabulary {
  const words: string[] = []
  const told: number[] = []
  for (const [key, group] of Object.entries(english.words)) {
    unpack(key, group, (word, bits) => {
      if (!/^[a-z]+(?:'[a-z]+)?$/.test(word)) return
      words.push(word)
      told.push(bits)
    })
  }
  const bits = Float64Array.from(told)
  const topical = words.flatMap((word, i) => (word.length > 3 && told[i]! >= TOPICAL[0] && told[i]! <= TOPICAL[1] ? [i] : []))
  return { words, bits, topical, ...aliases(bits.map((each) => 2 ** -each)) }
}

/** Vose's alias table: draws from a distribution in constant time. */
function aliases(weights: Float64Array): { own: Float64Array; other: Int32Array } {
  const total = weights.reduce((sum, each) => sum + each, 0)
  const own = weights.map((each) => (each / total) * weights.length)
  const other = Int32Array.from(weights, (_, i) => i)
  const few: number[] = []
  const many: number[] = []
  own.forEach((each, i) => (each < 1 ? few : many).push(i))
  while (few.length > 0 && many.length > 0) {
    const [small, large] = [few.pop()!, many.pop()!]
    other[small] = large
    own[large] = own[large]! - (1 - own[small]!)
    ;(own[large] < 1 ? few : many).push(large)
  }
  for (const left of [...few, ...many]) own[left] = 1
  return { own, other }
}
