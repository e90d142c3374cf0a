/** Mixes two numbers into an unsigned 32-bit hash. A few nanoseconds. */
export function hash2(one: number, other: number): number {
  let mixed = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(other + 0x7f4a7c15, 0xc2b2ae35)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> 0
}

/** Mixes three numbers likewise. */
export function hash3(one: number, other: number, third: number): number {
  return hash2(hash2(one, other), third)
}

/** Sorts of n-grams on which printings of one utterance are looked for. */
export type ShingleKind = 'bigram' | 'skip' | 'trigram'

/** Keep n-grams of the sorts apart. */
const [SKIP, TRIGRAM, FOURGRAM] = [0x51ed270b, 0x2127599b, 0x6b43a9b5]

/** The hash of two words in a row. */
export function bigram(x: number, y: number): number {
  return hash2(x, y)
}

/** The hash of two words around a third one. */
export function skip(x: number, z: number): number {
  return hash2(x ^ SKIP, z)
}

/** The hash of three words in a row. */
export function trigram(x: number, y: number, z: number): number {
  return hash2(hash2(x, y) ^ TRIGRAM, z)
}

/** The hash of four words in a row. */
export function fourgram(w: number, x: number, y: number, z: number): number {
  return hash2(hash2(w, x), hash2(y, z) ^ FOURGRAM)
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
    found('bigram', bigram(x, y), inX + inY)
    if (z === undefined) continue
    const inZ = bits[z] ?? 0
    found('skip', skip(x, z), inX + inZ)
    found('trigram', trigram(x, y, z), inX + inY + inZ)
  }
}
