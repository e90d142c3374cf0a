import type { Collocations } from './collocations.ts'
import type { Lexicon } from './lexicon.ts'

/** Articles in which a word must follow another before that tells anything. */
const LEAST = 3

/** A word that always follows another one still carries this many bits. */
const FLOOR = 0.5

/**
 * Gives the bits of every word of a text at its place: what the word tells a reader who has just read the one before.
 *
 * "Ted" in "President Ted Okafor" tells who it is, "Okafor" little more: the corpus has the two together everywhere. Linear.
 */
export function weigher(
  bits: Float64Array,
  { countOf }: Pick<Lexicon, 'countOf'>,
  { articles }: Collocations,
): (ids: Int32Array) => Float64Array {
  return (ids) =>
    Float64Array.from(ids, (id, i) => {
      const alone = bits[id] ?? 0
      const before = i > 0 ? ids[i - 1] : undefined
      const together = before === undefined ? 0 : articles(before, id)
      return together < LEAST ? alone : Math.min(alone, Math.max(FLOOR, Math.log2((countOf(before ?? 0) + LEAST) / together)))
    })
}
