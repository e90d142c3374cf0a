import { eachCandidate } from './candidates.ts'
import type { Passage } from './passage.ts'
import { DOUBLE, type Inspect, LEADING, type Postings, SINGLE, type Take, postings } from './postings.ts'
import { bigram, hash2, skip, trigram } from './shingles.ts'

/** A distinct text that some quotations print, as proposing sees it. */
export interface Text {
  readonly passage: Passage
  /** Numbers of those who say it and of the articles that print it: within these, common words tell more. */
  readonly places: readonly number[]
}

/** Proposes pairs of texts, `a` < `b`, `a` ascending; is given the n-grams that they share. */
export type Propose = (texts: readonly Text[], bits: Float64Array, emit: (a: number, b: number) => void, joined?: Postings) => void

/** A shingle in more texts than this is looked at only through its leaders. */
const CAPS = { pair: 16, trigram: 40, local: 24 } as const

/** Less than this many bits in a bigram is no reason to compare texts of any two articles. */
const BIGRAM_BITS = 18

/** A trigram of so many bits links even when everybody prints it: each text is compared with the richest few. */
const [LEADER_BITS, LEADERS] = [20, 6]

/** Hits needed: one for a fragment, which has few to offer. */
const [HITS, FRAGMENT_WORDS] = [2, 6]

function capOf(worth: number): number {
  return worth === SINGLE ? CAPS.pair : CAPS.trigram
}

/** Joins texts on the n-grams that tell something wherever they are printed. Linear in their words. */
export function join(texts: readonly Text[], bits: Float64Array, inspect?: Inspect): Postings {
  const words = texts.reduce((sum, { passage }) => sum + passage.ids.length, 0)
  return postings(texts.length, everywhereIn(texts, bits), words * 3, capOf, inspect)
}

/**
 * Pairs of texts worth comparing, each once (`a` < `b`), `a` ascending. It proposes; the pair test disposes.
 *
 * Joins on bigrams, bigrams around a word, and trigrams, with frequency caps: linear in the words of all texts, and a bounded number of
 * pairs a word.
 */
export function propose(
  texts: readonly Text[],
  bits: Float64Array,
  emit: (a: number, b: number) => void,
  everywhere: Postings = join(texts, bits),
): void {
  const words = texts.reduce((sum, { passage }) => sum + passage.ids.length, 0)
  const here = postings(texts.length, localIn(texts), words, () => CAPS.local)
  eachCandidate(texts.length, [everywhere, here], leading(everywhere.crowds, texts, bits), (a, b, hits) => {
    if (hits >= HITS || isFragment(texts[a]) || isFragment(texts[b])) emit(a, b)
  })
}

function isFragment(text: Text | undefined): boolean {
  return text !== undefined && text.passage.ids.length <= FRAGMENT_WORDS
}

/** The n-grams of a text that tell something wherever they are printed. */
function everywhereIn(texts: readonly Text[], bits: Float64Array): (text: number, take: Take) => void {
  return (text, take) => {
    const ids = texts[text]?.passage.ids ?? new Int32Array(0)
    for (let i = 0; i + 1 < ids.length; i++) {
      const x = ids[i] ?? 0
      const y = ids[i + 1] ?? 0
      const inX = bits[x] ?? 0
      const inPair = inX + (bits[y] ?? 0)
      if (inPair >= BIGRAM_BITS) take(bigram(x, y), SINGLE)
      if (i + 2 === ids.length) break
      const z = ids[i + 2] ?? 0
      if (inX + (bits[z] ?? 0) >= BIGRAM_BITS) take(skip(x, z), SINGLE)
      take(trigram(x, y, z), inPair + (bits[z] ?? 0) >= LEADER_BITS ? LEADING : DOUBLE)
    }
  }
}

/** Bigrams within an article, or of one speaker, that a fragment has there: few words, so that common ones must do. */
function localIn(texts: readonly Text[]): (text: number, take: Take) => void {
  const wanted = new Uint8Array(2 ** Math.min(27, Math.max(12, Math.ceil(Math.log2(texts.length * 64)))))
  const mask = wanted.length - 1
  const each = (text: Text | undefined, take: (hashed: number) => void) => {
    const ids = text?.passage.ids ?? new Int32Array(0)
    for (let i = 0; i + 1 < ids.length; i++) {
      const hashed = bigram(ids[i] ?? 0, ids[i + 1] ?? 0)
      for (const place of text?.places ?? []) take(hash2(hashed, place))
    }
  }
  for (const text of texts) if (isFragment(text)) each(text, (hashed) => (wanted[hashed & mask] = 1))
  return (text, take) => each(texts[text], (hashed) => wanted[hashed & mask] === 1 && take(hashed, SINGLE))
}

/** What everybody prints: too many texts for every pair, so each is compared with the richest few. */
function leading(crowds: readonly Int32Array[], texts: readonly Text[], bits: Float64Array): Float64Array {
  const pairs: number[] = []
  const richness = (text: number) => texts[text]?.passage.ids.reduce((sum, id) => sum + (bits[id] ?? 0), 0) ?? 0
  for (const crowd of crowds) {
    const ranked = Array.from(crowd, (text) => ({ text, bits: richness(text) })).toSorted((x, y) => y.bits - x.bits || x.text - y.text)
    for (const { text: leader } of ranked.slice(0, LEADERS)) {
      for (const text of crowd) if (text !== leader) pairs.push(Math.min(text, leader) * texts.length + Math.max(text, leader))
    }
  }
  return Float64Array.from(pairs).toSorted()
}
