import type { Body } from './body.ts'
import { MOST_HITS, eachCandidate } from './candidates.ts'
import { LEADING, type Take, postings } from './postings.ts'
import { nameOfWords } from './same-words.ts'
import { type Held, joinHeld, MUCH } from './held-stories.ts'
import { sharedBy } from './shared-by.ts'
import { hash2, hash3 } from './shingles.ts'
import { type UnionFind, unionFind } from './union-find.ts'
import type { NameOf } from './word-names.ts'

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

/** Sets of articles that are copies of one story, and those that hold several. */
export interface Copies extends UnionFind {
  readonly holding: ReadonlySet<number>
  /** A share of the shingles of each, ascending. */
  readonly sampled: readonly Int32Array[]
}

/**
 * Sets of articles that are copies of one story: they share 60 % of the shorter's five-word shingles outside quotations,
 * or they are the same from the first word to the last, however short.
 *
 * Candidates by a sorted join on a quarter of the shingles, then counted exactly. n log n in the words, a bounded number of pairs a shingle.
 */
export function copies(bodies: readonly Body[], nameOf: NameOf): Copies {
  const sets = unionFind(bodies.length)
  const printed = bodies.map((body) => printOf(body, nameOf))
  joinEqual(printed, sets)
  const sampled = printed.map(({ sample }) => sample)
  const total = sampled.reduce((sum, { length }) => sum + length, 0)
  const shinglesAt = (article: number, take: Take) => {
    const hashes = sampled[article] ?? new Int32Array(0)
    for (let i = 0; i < hashes.length; i++) take((hashes[i] ?? 0) >>> 0, LEADING)
  }
  const shared = postings(bodies.length, shinglesAt, total, () => CAP)
  const shingled = new Map<number, Uint32Array>()
  const held: Held[] = []
  const shinglesIn = (article: number) => {
    const own = shingled.get(article) ?? shinglesOf(bodies[article], nameOf)
    shingled.set(article, own)
    return own
  }
  eachCandidate(bodies.length, [shared], besides(shared.crowds, bodies.length), (a, b, hits) => {
    const least = SUSPECT * Math.max(LEAST / SAMPLE, SHARE * Math.min(sampled[a]?.length ?? 0, sampled[b]?.length ?? 0))
    // Every shared shingle is two hits, and hits are counted so far only.
    if (hits < Math.min(MOST_HITS, 2 * least) || sets.find(a) === sets.find(b)) return
    const [one, other] = [shinglesIn(a), shinglesIn(b)]
    if (!areCopies(one, other)) return
    if (Math.min(one.length, other.length) * MUCH > Math.max(one.length, other.length)) sets.join(a, b)
    else held.push(one.length > other.length ? { whole: a, part: b, length: one.length } : { whole: b, part: a, length: other.length })
  })
  return { ...sets, holding: joinHeld(held, sets, shinglesIn), sampled }
}

/** What a body is known by: nothing of it but its words. */
interface Print {
  /** The same for bodies that are the same from the first word to the last; none where there is no word. */
  readonly name: string | undefined
  /** Hashes of a share of its shingles, ascending; none of an article too short to be a copy in part. */
  readonly sample: Int32Array
}

const prints = new WeakMap<Body, Print>()

function printOf(body: Body, nameOf: NameOf): Print {
  const known = prints.get(body) ?? {
    name: body.ids.length === 0 ? undefined : nameOfWords(body.ids.map(nameOf)),
    sample: sampleOf(body, nameOf),
  }
  prints.set(body, known)
  return known
}

function joinEqual(printed: readonly Print[], sets: UnionFind): void {
  const first = new Map<string, number>()
  printed.forEach(({ name }, at) => {
    if (name === undefined) return
    const earlier = first.get(name)
    if (earlier === undefined) first.set(name, at)
    else sets.join(earlier, at)
  })
}

/** Calls back for every shingle outside quotations. */
function eachShingle({ ids, quoted }: Body, nameOf: NameOf, found: (hashed: number) => void): void {
  let [w, x, y, z] = [0, 0, 0, 0]
  let free = 0
  for (let i = 0; i < ids.length; i++) {
    const name = nameOf(ids[i] ?? 0)
    free = quoted[i] === 1 ? 0 : free + 1
    if (free >= WORDS) found(hash2(hash3(w, x, y), hash2(z, name)))
    ;[w, x, y, z] = [x, y, z, name]
  }
}

function sampleOf(body: Body, nameOf: NameOf): Int32Array {
  return body.ids.length < LEAST ? new Int32Array(0) : sampledIn(body, nameOf)
}

/** A share of the hashes of the shingles outside quotations in a stretch of words, ascending. */
export function sampledIn(body: Body, nameOf: NameOf): Int32Array {
  if (listed.length < body.ids.length) listed = new Int32Array(body.ids.length * 2)
  let count = 0
  eachShingle(body, nameOf, (hashed) => {
    if (hashed % SAMPLE === 0) listed[count++] = hashed
  })
  // oxlint-disable-next-line unicorn/no-array-sort -- its own list, in place
  return listed.slice(0, count).sort()
}

/** Room for the shingles of one article, used again and again. */
let listed = new Int32Array(1024)

/** Hashes of an article's distinct shingles, ascending. */
function shinglesOf(body: Body | undefined, nameOf: NameOf): Uint32Array {
  if (!body) return new Uint32Array(0)
  const hashes = new Uint32Array(body.ids.length)
  let count = 0
  eachShingle(body, nameOf, (hashed) => (hashes[count++] = hashed))
  // oxlint-disable-next-line unicorn/no-array-sort -- its own list, in place
  const sorted = hashes.subarray(0, count).sort()
  let distinct = 0
  for (let i = 0; i < count; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[distinct++] = sorted[i] ?? 0
  return sorted.subarray(0, distinct)
}

/** Of those who share what many have, each with the first few and with those next to it; as `eachCandidate` takes pairs. */
function besides(crowds: readonly Int32Array[], size: number): Float64Array {
  const pairs: number[] = []
  for (const articles of crowds) {
    articles.forEach((b, i) => {
      for (let k = 0; k < i; k = k + 1 === FIRST ? Math.max(FIRST, i - NEXT) : k + 1) pairs.push((articles[k] ?? 0) * size + b)
    })
  }
  return Float64Array.from(pairs).toSorted()
}

/** A third of the sampled shingles that copies have in common, on the average, is enough to look closer. */
const SUSPECT = 1 / 3

function areCopies(one: Uint32Array, other: Uint32Array): boolean {
  const shared = sharedBy(one, other)
  return shared >= LEAST && shared >= SHARE * Math.min(one.length, other.length)
}
