/** Where the bigrams of a text stand, in one stretch of memory: chains of different bigrams that share a place, and of the places of one bigram. */
export interface Bigrams {
  readonly ids: Int32Array
  readonly mask: number
  /** First the heads of the chains; then for every word the next bigram of its chain, the next place of its bigram, and how many places that has. */
  readonly links: Int32Array
  readonly chains: number
  readonly others: number
  readonly tallies: number
}

/** A bigram that stands more often in a text tells no place. */
const REPEATS = 8

/** Memory for the tables of short texts, used again and again: whoever finds another text laid out there lays out his own anew. */
const shared = new Int32Array(2 ** 12)
let inShared: Int32Array | undefined

/** Finds the places of all bigrams. Linear: no place of a bigram that repeats too often is kept. All links are one more than what they link to. */
export function bigramsOf(ids: Int32Array): Bigrams {
  const size = 2 ** Math.ceil(Math.log2(ids.length * 2 + 2))
  const [chains, others, tallies] = [size, size + ids.length, size + 2 * ids.length]
  const needed = size + 3 * ids.length
  const links = needed <= shared.length ? shared : new Int32Array(needed)
  const table = { ids, mask: size - 1, links, chains, others, tallies }
  layOut(table)
  return table
}

/** Makes sure that a table holds what it should. */
export function restore(table: Bigrams): void {
  if (table.links === shared && inShared !== table.ids) layOut(table)
}

function layOut(table: Bigrams): void {
  const { ids, links, chains, others, tallies } = table
  if (links === shared) {
    links.fill(0, 0, tallies + ids.length)
    inShared = ids
  }
  for (let i = 0; i + 1 < ids.length; i++) {
    const first = ownerOf(table, ids[i] ?? 0, ids[i + 1] ?? 0)
    if (first < 0) {
      const head = headOf(table, ids[i] ?? 0, ids[i + 1] ?? 0)
      links[chains + i] = links[head] ?? 0
      links[head] = i + 1
      links[tallies + i] = 1
    } else {
      links[tallies + first] = (links[tallies + first] ?? 0) + 1
      if ((links[tallies + first] ?? 0) > REPEATS) continue
      links[others + i] = links[others + first] ?? 0
      links[others + first] = i + 1
    }
  }
}

/** A place of a bigram, −1 where it has none or too many. Constant time. */
export function firstPlace(table: Bigrams, x: number, y: number): number {
  const first = ownerOf(table, x, y)
  return first >= 0 && (table.links[table.tallies + first] ?? 0) > REPEATS ? -1 : first
}

/** The next place of the same bigram, else −1. */
export function nextPlace({ links, others }: Bigrams, place: number): number {
  return (links[others + place] ?? 0) - 1
}

function headOf({ mask }: Bigrams, x: number, y: number): number {
  const mixed = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) & mask
}

function ownerOf(table: Bigrams, x: number, y: number): number {
  const { ids, links, chains } = table
  let at = (links[headOf(table, x, y)] ?? 0) - 1
  while (at >= 0 && (ids[at] !== x || ids[at + 1] !== y)) at = (links[chains + at] ?? 0) - 1
  return at
}
