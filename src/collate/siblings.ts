import type { Printed } from './loci.ts'
import type { SettledColumn } from './settle.ts'
import { isSolid } from './term.ts'

/**
 * For each witness the rows of the other witnesses of its article with which it shares no word.
 *
 * An article that prints two stretches of an utterance in another order prints them as two witnesses: what the one has, the other has not
 * left out. A headline shares words with the body below it, and answers for itself.
 */
export function siblingsOf(columns: readonly SettledColumn[], printed: readonly Printed[]): readonly (readonly number[])[] {
  const ofArticle = new Map<string, Placed[]>()
  for (const one of printed) {
    const known = ofArticle.get(articleOf(one)) ?? []
    ofArticle.set(articleOf(one), known)
    known.push({ one, words: undefined })
  }
  const wordsOf = (placed: Placed) => (placed.words ??= placesOfWords(columns, placed.one))
  return printed.map((one) => {
    const all = ofArticle.get(articleOf(one)) ?? []
    const own = all.find((placed) => placed.one === one)
    if (!own || all.length === 1) return []
    const apart = all.filter((other) => other !== own && !Array.from(wordsOf(other)).some((at) => wordsOf(own).has(at)))
    return Array.from(new Set(apart.map((other) => other.one.row)))
  })
}

/** A witness with the columns of its words, once they were asked for. */
interface Placed {
  readonly one: Printed
  words: ReadonlySet<number> | undefined
}

function articleOf({ witness }: Printed): string {
  return witness.quotations[0].article.id
}

function placesOfWords(columns: readonly SettledColumn[], { row, tokens }: Printed): ReadonlySet<number> {
  return new Set(
    columns.flatMap((column, at) => {
      const token = tokens[column[row]?.token ?? -1]
      return token && isSolid(token) ? [at] : []
    }),
  )
}
