import type { Collocations } from './collocations.ts'
import type { Frequencies } from './frequencies.ts'

/** Articles in which a word must follow another before that tells anything. */
const LEAST = 3

/** A word that always follows another one still carries this many bits. */
const FLOOR = 0.5

/** A word commoner than this, in bits of ordinary text, tells little as it is: what it follows is not looked at. */
const COMMON = 7

/** Whether what stands before a word tells something of it. */
export function isTold(background: number): boolean {
  return background >= COMMON
}

/**
 * Writes the bits of every word of a text at its place: what the word tells a reader who has just read the one before.
 *
 * "Ted" in "President Ted Okafor" tells who it is, "Okafor" little more: the corpus has the two together everywhere. Linear.
 */
export function weigher(
  bits: Float64Array,
  { countOf, backgroundOf }: Pick<Frequencies, 'countOf' | 'backgroundOf'>,
  { articles }: Pick<Collocations, 'articles'>,
): (ids: Int32Array, into: Float64Array) => Float64Array {
  return (ids, into) => {
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? 0
      const alone = bits[id] ?? 0
      const before = i > 0 && isTold(backgroundOf(id)) ? (ids[i - 1] ?? 0) : -1
      const together = before < 0 ? 0 : articles(before, id)
      into[i] = together < LEAST ? alone : Math.min(alone, Math.max(FLOOR, Math.log2((countOf(before) + LEAST) / together)))
    }
    return into
  }
}
