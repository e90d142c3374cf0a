import { type Overlap, stretchOf } from './overlap.ts'
import { stockTold } from './prior.ts'
import type { Size } from './size.ts'

/** Both go on in other words from so many words on. */
const FORK = 3

/** Enough where the end of one quotation is the beginning of another: of the words in that stretch, the share that must agree. */
const STAGGERED = { words: 3, bits: 16, share: 0.75 } as const

/** Enough of a sentence that one speaker says at one event: it need not begin and end alike, within so many words. */
const REWORDED = { words: 4, edge: 2 } as const

/** Whether both go on for a while after what they share, or begin long before it: a figure of speech that two people put to use. */
export function isForked(overlap: Overlap, one: Size, other: Size): boolean {
  const [from, to] = stretchOf(overlap, 'a')
  const [start, end] = stretchOf(overlap, 'b')
  return Math.min(from, start) >= FORK || Math.min(one.words - to, other.words - end) >= FORK
}

/** Whether what two share reaches from end to end of the shorter, or nearly so: two reporters wrote one sentence down, and not alike. */
export function isReworded(overlap: Overlap, one: Size, other: Size): boolean {
  if (overlap.words < REWORDED.words) return false
  const [from, to] = stretchOf(overlap, 'a')
  const [start, end] = stretchOf(overlap, 'b')
  const [first, last, words] = one.words < other.words ? [from, to, one.words] : [start, end, other.words]
  return first + words - last <= REWORDED.edge
}

/** Whether the end of the one is the beginning of the other, nearly word for word: two reporters cut the same speech in different places. */
export function isStaggered(overlap: Overlap, one: Size, other: Size): boolean {
  const [from, to] = stretchOf(overlap, 'a')
  const [start, end] = stretchOf(overlap, 'b')
  const meets = (to >= one.words && start === 0) || (end >= other.words && from === 0)
  const isDense = overlap.words >= STAGGERED.share * Math.max(to - from, end - start)
  return meets && isDense && overlap.words >= STAGGERED.words && stockTold(overlap) >= STAGGERED.bits
}
