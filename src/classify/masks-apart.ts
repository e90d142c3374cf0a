import type { Collation } from '../model.ts'
import type { Departure } from './departures.ts'
import { ironExpletives, isMaskOf, isSwearing } from './irons/expletives.ts'
import type { Lemmata } from './lemmata.ts'
import { tokensAt } from './passage.ts'
import { same, type Word, wordsOf } from './words.ts'

/** A departure in pieces, a masked word by itself: of `b****y room` and `bloody chamber` the one half is a mask, the other another word. */
export function masksApart(collation: Collation, lemmata: Lemmata, departure: Departure): Departure[] {
  const { siglum, matter, loci } = departure
  if (matter !== 'words' || loci.length < 2) return [departure]
  const isMasked = (at: number): boolean => {
    const lemma = lemmata[at]?.sigla[0]
    return lemma !== undefined && areOneMasked(wordsOf(tokensAt(collation, at, lemma)), wordsOf(tokensAt(collation, at, siglum)))
  }
  const pieces: number[][] = []
  let wasMasked = true
  for (const at of loci) {
    const masked = isMasked(at)
    if (masked || wasMasked) pieces.push([at])
    else pieces.at(-1)!.push(at)
    wasMasked = masked
  }
  return pieces.length < 2 ? [departure] : pieces.map((piece) => ({ ...departure, loci: piece }))
}

/** Whether one of two words is the other with stars for letters. */
function areOneMasked(left: readonly Word[], right: readonly Word[]): boolean {
  const [one, other] = [left[0], right[0]]
  if (!one || !other || left.length + right.length > 2) return false
  const [a, b] = [one.token.norm, other.token.norm]
  return (
    isMaskOf(a, b) ||
    isMaskOf(b, a) ||
    (a !== b && isSwearing(one) && isSwearing(other) && same(ironExpletives([one]), ironExpletives([other])))
  )
}
