import type { Collocations } from './collocations.ts'
import type { Frequencies } from './frequencies.ts'
import { isTold } from './weigh.ts'

/** A word that nobody need know to be somebody's: longer quotations are anybody's own. */
const WORDS = 6

/**
 * Tells whether a few words are somebody's own: two of them stand together nowhere outside quotation marks. A term ("the harbour board")
 * is quoted as well as used, and so may be anybody's; what reporters only ever quote was said by somebody. Linear in the words, which are few.
 */
export function coined(
  { backgroundOf, countOf }: Pick<Frequencies, 'backgroundOf' | 'countOf'>,
  { articles }: Pick<Collocations, 'articles'>,
): (ids: Int32Array) => boolean {
  return (ids) => {
    if (ids.length > WORDS) return true
    if (ids.length === 1) return countOf(ids[0] ?? 0) <= 1
    for (let i = 1; i < ids.length; i++) {
      const [before, id] = [ids[i - 1] ?? 0, ids[i] ?? 0]
      if (isTold(backgroundOf(id)) && articles(before, id) === 0) return true
    }
    return false
  }
}
