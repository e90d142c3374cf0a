import type { Collation, Siglum, Token } from '../model.ts'
import { endsSentence } from './clause.ts'
import type { Departure } from './departures.ts'
import { type Lemmata, lemmaWitnesses } from './lemmata.ts'
import { placesOf } from './passage.ts'

/**
 * A departure in pieces, each of one sentence: `before 2027. The people` against `before 2028. People` differs twice. What stands on both sides of
 * a mark is cut where either side ends a sentence with it and the other has a mark there, too.
 */
export function sentencesApart(collation: Collation, lemmata: Lemmata, departure: Departure): Departure[] {
  const { siglum, matter, loci } = departure
  if (matter !== 'words' || loci.length < 2) return [departure]
  const [lemma] = lemmaWitnesses(lemmata, loci)
  if (lemma === undefined) return [departure]
  const pieces: number[][] = []
  loci.forEach((at, i) => {
    const last = loci[i - 1]
    const sides = last === undefined || at === last + 1 ? [] : [lemma, siglum].map((each) => marksBetween(collation, each, last, at))
    const isCut = sides.length > 0 && sides.every((side) => side !== 'none') && sides.includes('end')
    if (isCut || i === 0) pieces.push([at])
    else pieces.at(-1)!.push(at)
  })
  return pieces.length < 2 ? [departure] : pieces.map((piece) => ({ ...departure, loci: piece }))
}

/** What a witness prints between two loci: no mark, a mark, or the end of a sentence. */
function marksBetween(collation: Collation, siglum: Siglum, from: number, to: number): 'none' | 'mark' | 'end' {
  const all = collation.tokens[siglum] ?? []
  for (let at = from + 1; at < to; at += 1) {
    const [place] = placesOf(collation, at, siglum)
    const token = all[place ?? -1]
    if (place === undefined || token?.kind !== 'mark' || token.norm === '-') continue
    return endsSentence(token) && isPlain(all[place - 1]) && /^\p{Lu}/u.test(all[place + 1]?.text ?? '') ? 'end' : 'mark'
  }
  return 'none'
}

/** Whether a word is no abbreviation: `said.`, `2027.`; not `Mr.`, `J.` */
function isPlain(token: Token | undefined): boolean {
  return token !== undefined && /^(?:\p{Ll}{3}|\d)/u.test(token.text)
}
