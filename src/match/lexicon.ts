import { type Numbers, numbers } from './numbers.ts'
import { namedPlaces } from './named-places.ts'
import { type NameOf, nameOfWord } from './word-names.ts'

/** Words, numbered in the order in which they were first met. A number says nothing of a word: what is found must not depend on it. */
export interface Lexicon {
  /** The number of a word; a new one if it was never met. */
  readonly idOf: (word: string) => number
  /** The same of a word that stands in a text, by its two hashes. */
  readonly intern: (one: number, other: number, text: string, start: number, end: number) => number
  /** The number of a word that was met, else −1. */
  readonly find: (word: string) => number
  readonly textAt: (id: number) => string
  readonly nameOf: NameOf
  /** Words met so far. */
  readonly size: () => number
}

const JOINERS = /['’\u00ad\u200b\u2060]+/g

/** A new, empty lexicon: some twenty bytes a word, and the word itself. */
export function lexicon(): Lexicon {
  const [texts, one, other]: [string[], Numbers, Numbers] = [[], numbers(), numbers()]
  const places = namedPlaces({ texts, one, other })

  function intern(first: number, second: number, text: string, start: number, end: number): number {
    const id = places.find(first, second)
    if (id >= 0) return id
    texts.push(text.slice(start, end).toLowerCase().replace(JOINERS, ''))
    one.push(first)
    other.push(second)
    return places.add()
  }

  return {
    idOf(word) {
      const name = nameOfWord(word)
      return intern(name.one, name.other, word, 0, word.length)
    },
    intern,
    find(word) {
      const name = nameOfWord(word)
      return places.find(name.one, name.other)
    },
    textAt: (id) => texts[id] ?? '',
    nameOf: one.at,
    size: () => texts.length,
  }
}
