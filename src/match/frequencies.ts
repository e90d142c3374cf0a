import { type Background, trustIn } from './background.ts'
import { twice, twiceDoubles } from './twice.ts'

/** How common words are: in ordinary text, and in a corpus. */
export interface Frequencies {
  /** Takes in that words stand in a text of a language, before anything is counted. */
  readonly meet: (ids: Int32Array, language: string | undefined) => void
  /** The same of those that nobody has met yet: of the others the text tells nothing. */
  readonly meetNew: (ids: Int32Array, language: string | undefined) => void
  /** Counts a word so many times more. */
  readonly count: (id: number, times: number) => void
  /** How often a word was counted, in steps: one more or less tells nothing of what many papers print. */
  readonly countOf: (id: number) => number
  /** Bits of a word in ordinary text. */
  readonly backgroundOf: (id: number) => number
  /** Bits of information of every word met, by number: what a reader who knows ordinary text and this corpus learns from it. */
  readonly bits: () => Float64Array
}

/** What the words around give away of a word: single words carry about 10.5 bits in English, words in running text 7 to 8. */
const PREDICTABLE = 3

/** The corpus is counted in whole steps of this share of the background: one article more must not unsettle what the others print. */
const STEP = 0.05

/** Nothing met or counted yet, of so many words and of others that follow; 24 bytes a word. */
export function frequencies(size: number, background: Background): Frequencies {
  const { meet, isMet, backgroundOf, trustOf } = metWords(size, background)
  let counts = new Int32Array(size)
  let total = 0
  return {
    meet,
    meetNew: (ids, language) =>
      meet(
        ids.filter((id) => !isMet(id)),
        language,
      ),
    count(id, times) {
      if (id >= counts.length) counts = twice(counts, id + 1)
      counts[id] = (counts[id] ?? 0) + times
      total += times
    },
    countOf: (id) => inSteps(counts[id] ?? 0),
    backgroundOf,
    bits() {
      const all = new Float64Array(counts.length)
      for (let id = 0; id < all.length; id++)
        if (isMet(id)) all[id] = bitsIn(trustOf(id), backgroundOf(id), inSteps(counts[id] ?? 0), total)
      return all
    },
  }
}

/** No word of a language was met yet. */
const NONE = -1

/** The words that were met: their bits in ordinary text, and how many running words these count for. */
function metWords(size: number, background: Background) {
  const languages: (string | undefined)[] = []
  // By number: the language a word was last met in, its bits, and the running words.
  let language = new Int32Array(size).fill(NONE)
  let known = new Float64Array(size)
  let trust = new Float64Array(size)

  function grow(least: number): void {
    const from = language.length
    language = twice(language, least).fill(NONE, from)
    known = twiceDoubles(known, least)
    trust = twiceDoubles(trust, least)
  }

  function meet(ids: Int32Array, tag: string | undefined): void {
    let own = languages.indexOf(tag)
    if (own < 0) own = languages.push(tag) - 1
    const trusted = trustIn(tag)
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? 0
      if (id >= language.length) grow(id + 1)
      const before = language[id]
      if (before === own) continue
      language[id] = own
      if (before === NONE) trust[id] = trusted
      // A word of two languages is as common as in the one that has it more often.
      known[id] = before === NONE ? background(id, tag) : Math.min(known[id] ?? 0, background(id, tag))
    }
  }

  return {
    meet,
    isMet: (id: number): boolean => (language[id] ?? NONE) !== NONE,
    backgroundOf: (id: number): number => known[id] ?? 0,
    trustOf: (id: number): number => trust[id] ?? 0,
  }
}

function bitsIn(trust: number, background: number, count: number, total: number): number {
  const share = (trust * 2 ** -background + count) / (trust + Math.floor(total / trust / STEP) * STEP * trust)
  return Math.max(1, -Math.log2(share) - PREDICTABLE)
}

/** The same up to 31, from then on the first five binary digits of it: a tenth of a bit, at most. */
function inSteps(count: number): number {
  const step = 2 ** Math.max(0, 27 - Math.clz32(count))
  return Math.floor(count / step) * step
}
