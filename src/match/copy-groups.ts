import type { Body } from './body.ts'
import { nameOfWords } from './same-words.ts'
import { hash2, hash3 } from './shingles.ts'
import { type UnionFind, unionFind } from './union-find.ts'

/** Words of a shingle. */
const WORDS = 5

/** Share of the shorter article's shingles that copies have in common. */
const SHARE = 0.6

/** Shingles an article must share before it can be a copy: a short one shares its boilerplate with strangers. */
const LEAST = 24

/** One shingle in so many is looked at to find candidates; the count itself is exact. */
const SAMPLE = 4

/** A shingle in more articles than this is compared with these many others only: the first, and those next to it. */
const [CAP, FIRST, NEXT] = [16, 2, 2]

/**
 * Sets of articles that are copies of one story: they share 60 % of the shorter's five-word shingles outside quotations,
 * or they are the same from the first word to the last, however short.
 *
 * Candidates by a sorted join on a quarter of the shingles, then counted exactly. n log n in the words, a bounded number of pairs a shingle.
 */
export function copies(bodies: readonly Pick<Body, 'ids' | 'quoted'>[]): UnionFind {
  const shingled = bodies.map(shinglesOf)
  const sets = unionFind(bodies.length)
  joinEqual(bodies, sets)
  const tried = new Set<number>()
  eachPosting(shingled, (articles) => {
    for (const [a, b] of pairs(articles)) {
      const key = a * bodies.length + b
      if (tried.has(key)) continue
      tried.add(key)
      if (areCopies(shingled[a], shingled[b])) sets.join(a, b)
    }
  })
  return sets
}

function joinEqual(bodies: readonly Pick<Body, 'ids'>[], sets: UnionFind): void {
  const first = new Map<string, number>()
  bodies.forEach(({ ids }, at) => {
    if (ids.length === 0) return
    const name = nameOfWords(ids)
    const earlier = first.get(name)
    if (earlier === undefined) first.set(name, at)
    else sets.join(earlier, at)
  })
}

/** Hashes of an article's distinct shingles outside quotations, ascending. */
function shinglesOf({ ids, quoted }: Pick<Body, 'ids' | 'quoted'>): Uint32Array {
  const found = new Set<number>()
  let free = 0
  ids.forEach((_, i) => {
    free = quoted[i] ? 0 : free + 1
    if (free >= WORDS) found.add(hash3(hash3(ids[i - 4] ?? 0, ids[i - 3] ?? 0, ids[i - 2] ?? 0), ids[i - 1] ?? 0, ids[i] ?? 0))
  })
  return Uint32Array.from(found).toSorted()
}

function eachPosting(shingled: readonly Uint32Array[], found: (articles: readonly number[]) => void) {
  const size = Math.max(1, shingled.length)
  const keys: number[] = []
  shingled.forEach((hashes, article) => {
    if (hashes.length < LEAST) return
    for (const each of hashes) if (each % SAMPLE === 0) keys.push((each / SAMPLE) * size + article)
  })
  const sorted = Float64Array.from(keys).toSorted()
  for (let from = 0; from < sorted.length;) {
    const shingle = Math.floor((sorted[from] ?? 0) / size)
    let to = from + 1
    while (to < sorted.length && Math.floor((sorted[to] ?? 0) / size) === shingle) to += 1
    if (to - from > 1) found(Array.from(sorted.subarray(from, to), (key) => key % size))
    from = to
  }
}

function pairs(articles: readonly number[]): (readonly [number, number])[] {
  const reach = articles.length > CAP ? NEXT : CAP
  return articles.flatMap((b, i) => {
    const others = new Set([...articles.slice(0, Math.min(i, FIRST)), ...articles.slice(Math.max(0, i - reach), i)])
    return Array.from(others, (a) => [a, b] as const)
  })
}

function areCopies(one: Uint32Array | undefined, other: Uint32Array | undefined): boolean {
  if (!one || !other) return false
  let shared = 0
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const [x, y] = [one[i] ?? 0, other[j] ?? 0]
    if (x === y) shared += 1
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  return shared >= LEAST && shared >= SHARE * Math.min(one.length, other.length)
}
