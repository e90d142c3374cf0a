import type { Witness } from '../model.ts'
import type { Printings } from './printings.ts'
import type { Table } from './tabulate.ts'

/** For each witness the rows of the other witnesses of its article with which it shares no word; undefined where no witness has any. */
export type Siblings = readonly (readonly number[])[] | undefined

/**
 * Finds the witnesses of one article that share no word.
 *
 * An article that prints two stretches of an utterance in another order prints them as two witnesses: what the one has, the other has not
 * left out. A headline shares words with the body below it, and answers for itself.
 */
export function siblingsOf(witnesses: readonly Witness[], { printings, printingOf, rows }: Printings, { places }: Table): Siblings {
  const rowOf = (witness: number) => printings[printingOf[witness] ?? 0]?.row ?? 0
  const ofArticle = new Map<string, Set<number>>()
  witnesses.forEach(({ quotations }, number) => {
    const known = ofArticle.get(quotations[0].article.id)
    if (known) known.add(rowOf(number))
    else ofArticle.set(quotations[0].article.id, new Set([rowOf(number)]))
  })
  if (ofArticle.size === witnesses.length) return undefined
  const words = new Map<number, ReadonlySet<number>>()
  const wordsOf = (row: number): ReadonlySet<number> => {
    const known = words.get(row) ?? new Set(rows[row]?.solid.map((token) => places[row]?.[token] ?? -1))
    words.set(row, known)
    return known
  }
  const shareNone = (one: number, other: number) => one !== other && !Array.from(wordsOf(one)).some((at) => wordsOf(other).has(at))
  // An article that prints one row a thousand times has one answer for all of them.
  const told = new Map<string, readonly number[]>()
  const siblings = witnesses.map(({ quotations: [{ article }] }, number) => {
    const own = rowOf(number)
    const key = `${own} ${article.id}`
    const apart = told.get(key) ?? Array.from(ofArticle.get(article.id) ?? []).filter((other) => shareNone(own, other))
    told.set(key, apart)
    return apart
  })
  return siblings.some((each) => each.length > 0) ? siblings : undefined
}
