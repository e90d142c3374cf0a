import type { Confidence } from '../../model.ts'
import type { Place } from './place.ts'
import type { Sought } from './sought.ts'

/** Up to so many words must stand there just so, and must tell something or be the same speaker's. */
const SHORT = { words: 4, agreement: 0.95, bits: 14 } as const
/** Of two words everybody says many. */
const PAIR = { words: 2, bits: 26 } as const
/** What longer ones must have in common; halting speech is cut down to fewer words than that, by the same speaker. */
const [LONG, SPOKEN] = [0.6, { words: 8, agreement: 0.45 }] as const
/** From such a share on it is sure that they are the same words, whoever says them. */
const SURE = 0.8

/** How sure it is that a record has the words of a quotation in a place; undefined where it has not. */
export function accepted({ agreement, speakers, isOneOfMany }: Place, { words, all }: Sought): Confidence | undefined {
  if (words.length <= SHORT.words) {
    if (agreement < SHORT.agreement || (isOneOfMany && speakers !== 'same')) return undefined
    const isTelling = all >= (words.length <= PAIR.words ? PAIR.bits : SHORT.bits)
    return isTelling ? 'high' : speakers === 'same' ? 'medium' : undefined
  }
  if (agreement >= SURE) return 'high'
  if (agreement >= LONG) return speakers === 'different' ? 'medium' : 'high'
  return speakers === 'same' && words.length >= SPOKEN.words && agreement >= SPOKEN.agreement ? 'medium' : undefined
}
