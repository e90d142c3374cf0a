import { hash2 } from './shingles.ts'

/** A name for a run of word ids: equal runs have equal names. Linear in the words; two unequal runs meet by chance once in 2^64 pairs. */
export function nameOfWords(ids: Int32Array): string {
  let [one, other] = [ids.length, ~ids.length]
  for (const id of ids) {
    one = hash2(one, id)
    other = hash2(id, other)
  }
  return `${ids.length} ${one} ${other}`
}
