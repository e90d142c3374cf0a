/** Mixes numbers into an unsigned 32-bit hash. */
export function hash(...numbers: readonly number[]): number {
  let mixed = 0x9e3779b9
  for (const number of numbers) {
    mixed = Math.imul(mixed ^ number, 0x85ebca6b)
    mixed ^= mixed >>> 13
    mixed = Math.imul(mixed, 0xc2b2ae35)
    mixed ^= mixed >>> 16
  }
  return mixed >>> 0
}

/** Sorts of n-grams on which printings of one utterance are looked for. */
export type ShingleKind = 'bigram' | 'skip' | 'trigram'

/** Keep n-grams of the three sorts apart. */
const [BIGRAM, SKIP, TRIGRAM] = [1, 2, 3]

/** The hash of a trigram, as `shingles` gives it. */
export function trigram(x: number, y: number, z: number): number {
  return hash(TRIGRAM, x, y, z)
}

/** Calls back for every bigram, bigram with one word left out, and trigram of a passage. Linear. */
export function shingles(
  ids: Int32Array,
  bits: Float64Array,
  found: (kind: ShingleKind, hashed: number, information: number) => void,
): void {
  for (let i = 0; i + 1 < ids.length; i++) {
    const [x, y, z] = [ids[i] ?? 0, ids[i + 1] ?? 0, ids[i + 2]]
    const [inX, inY] = [bits[x] ?? 0, bits[y] ?? 0]
    found('bigram', hash(BIGRAM, x, y), inX + inY)
    if (z === undefined) continue
    const inZ = bits[z] ?? 0
    found('skip', hash(SKIP, x, z), inX + inZ)
    found('trigram', trigram(x, y, z), inX + inY + inZ)
  }
}
