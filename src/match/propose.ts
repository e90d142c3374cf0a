import { pairCounter } from './pair-counter.ts'
import type { Passage } from './passage.ts'
import { type ShingleKind, hash2, shingles } from './shingles.ts'

/** A distinct text that some quotations print, as proposing sees it. */
export interface Text {
  readonly passage: Passage
  /** Numbers of those who say it and of the articles that print it: within these, common words tell more. */
  readonly places: readonly number[]
}

/** A shingle in more texts than this is looked at only through its leaders. */
const CAPS: Readonly<Record<ShingleKind | 'local', number>> = { bigram: 16, skip: 12, trigram: 40, local: 24 }

/** Less than this many bits in a bigram is no reason to compare texts of any two articles. */
const BIGRAM_BITS = 18

/** A shingle of so many bits links even when everybody prints it: each text is compared with the richest few. */
const [LEADER_BITS, LEADERS] = [20, 6]

/** Hits needed: one for a fragment, which has few to offer. */
const [HITS, FRAGMENT_WORDS] = [2, 6]

/**
 * Pairs of texts worth comparing, each once (`a` < `b`), `a` ascending. It proposes; the pair test disposes.
 *
 * Sort-based join on bigrams, skip-bigrams and trigrams, with frequency caps: n log n in the words of all texts, and a bounded number of pairs a word.
 */
export function propose(texts: readonly Text[], bits: Float64Array, emit: (a: number, b: number) => void): void {
  const pairs = pairCounter(texts.length)
  const richness = texts.map(({ passage }) => passage.ids.reduce((sum, id) => sum + (bits[id] ?? 0), 0))
  for (const kind of ['bigram', 'skip', 'trigram'] as const) {
    join(keysOf(texts, bits, kind, false), texts.length, CAPS[kind], kind === 'trigram' ? 2 : 1, pairs.add)
  }
  join(keysOf(texts, bits, 'bigram', true), texts.length, CAPS.local, 1, pairs.add)
  lead(keysOf(texts, bits, 'trigram', false, LEADER_BITS), texts.length, richness, pairs.add)
  pairs.each((a, b, hits) => {
    const words = Math.min(texts[a]?.passage.ids.length ?? 0, texts[b]?.passage.ids.length ?? 0)
    if (hits >= HITS || words <= FRAGMENT_WORDS) emit(a, b)
  })
}

/** Sorted keys, each a hash in the high bits and the number of a text in the low ones; a text has a key once. */
function keysOf(
  texts: readonly Text[],
  bits: Float64Array,
  wanted: ShingleKind,
  local: boolean,
  least = wanted === 'trigram' || local ? 0 : BIGRAM_BITS,
) {
  const keys: number[] = []
  const size = texts.length
  // A double holds 53 bits: what the number of a text needs is taken from the hash.
  const spare = Math.max(0, Math.ceil(Math.log2(Math.max(2, size))) - 21)
  texts.forEach(({ passage, places }, text) => {
    const own = new Set<number>()
    const add = (hashed: number) => own.add((hashed >>> spare) * size + text)
    shingles(passage.ids, bits, (kind, hashed, information) => {
      if (kind !== wanted || information < least) return
      if (local) for (const place of places) add(hash2(hashed, place))
      else add(hashed)
    })
    for (const key of own) keys.push(key)
  })
  return Float64Array.from(keys).toSorted()
}

/** Calls back with every run of keys of one hash. */
function postings(keys: Float64Array, size: number, found: (from: number, to: number) => void) {
  for (let from = 0; from < keys.length;) {
    const shingle = Math.floor((keys[from] ?? 0) / size)
    let to = from + 1
    while (to < keys.length && Math.floor((keys[to] ?? 0) / size) === shingle) to += 1
    if (to - from > 1) found(from, to)
    from = to
  }
}

function join(keys: Float64Array, size: number, cap: number, weight: number, add: (a: number, b: number, hits: number) => void) {
  postings(keys, size, (from, to) => {
    if (to - from > cap) return
    for (let i = from; i < to; i++) {
      for (let j = i + 1; j < to; j++) add((keys[i] ?? 0) % size, (keys[j] ?? 0) % size, weight)
    }
  })
}

/** What everybody prints: too many texts for every pair, so each is compared with the richest few. */
function lead(keys: Float64Array, size: number, richness: readonly number[], add: (a: number, b: number, hits: number) => void) {
  postings(keys, size, (from, to) => {
    if (to - from <= CAPS.trigram) return
    const texts = Array.from(keys.subarray(from, to), (key) => key % size)
    const leaders = texts.toSorted((x, y) => (richness[y] ?? 0) - (richness[x] ?? 0) || x - y).slice(0, LEADERS)
    for (const text of texts) for (const leader of leaders) if (text !== leader) add(Math.min(text, leader), Math.max(text, leader), HITS)
  })
}
