import type { Quotation, Trace } from '../../model.ts'
import { exactly } from './passage.ts'
import { placeIn } from './place.ts'
import type { Shelf } from './shelf.ts'
import type { Sought } from './sought.ts'

/** Less in common is nothing in common; a few words must have more. */
const [LEAST, FEW] = [0.35, { words: 4, share: 0.5 }] as const
/** And it must be more than a phrase that everybody uses. */
const LEAST_BITS = 14
/** Texts that are looked into, those with most of the words first. */
const LOOKED_AT = 8

/** The passage that comes nearest to words that nobody has. */
export function nearest(quotation: Quotation, sought: Sought, { likely }: Pick<Shelf, 'likely'>): Trace['nearest'] {
  const least = sought.words.length <= FEW.words ? FEW.share : LEAST
  const places = likely(sought, least)
    .slice(0, LOOKED_AT)
    .flatMap((text) => placeIn([text], quotation, sought, least) ?? [])
    .filter(({ agreement }) => agreement * sought.all >= LEAST_BITS)
  const best = places.toSorted((a, b) => b.agreement - a.agreement)[0]
  return best && { passage: exactly(best.hits), agreement: best.agreement }
}
