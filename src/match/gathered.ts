import type { Quotation } from '../model.ts'
import { type Place, type Twofold, borrowers } from './borrowed.ts'
import type { Copies } from './copy-groups.ts'
import type { Edition } from './edition.ts'
import type { Library, Read } from './library.ts'
import { type Again, repeatFinder } from './repeats.ts'
import type { NameOf } from './word-names.ts'
import { firstFrom } from './words.ts'

/** Pairs of places of an edition that are looked at. */
const LOOKED_AT = 8

/** What is known of the editions before their words are weighed. */
interface Shelf extends Pick<Library, 'placesIn'> {
  readonly editions: readonly Edition[]
  readonly all: readonly Read[]
  readonly copied: Copies
  readonly nameOf: NameOf
}

/**
 * The editions that gather stories (press reviews, digests, an export that was read as one text), by number: those that hold articles of
 * others, those whose quotations begin again, and those that say one thing twice, in the words of one article and then of another. Linear.
 */
export function gatheredIn(shelf: Shelf, stockOf: (ids: Int32Array) => Uint8Array): ReadonlySet<number> {
  const { editions, all, copied, nameOf } = shelf
  const repeatsIn = repeatFinder(stockOf)
  const gathered = new Set<number>()
  const suspected: Twofold[] = []
  editions.forEach(({ article, quotations }, edition) => {
    if (article.role !== 'report') return
    const said = inBody(quotations)
    const again = repeatsIn(said.map((i) => all[edition]?.wordings[i]?.ids ?? new Int32Array(0)))
    if (copied.holding.has(edition) || doesBeginAgain(again)) gathered.add(edition)
    else if (again.length > 0) suspected.push(...placesOf(edition, again, said, shelf))
  })
  const bodies = all.map(({ body }) => body)
  for (const edition of borrowers(suspected, bodies, copied.sampled, nameOf)) gathered.add(edition)
  return gathered
}

/** Which quotations stand in the text itself, in its order: a headline says again what it stands over. */
function inBody(quotations: readonly Quotation[]): number[] {
  const found = quotations.flatMap(({ form, parent, spans: [{ part }] }, i) =>
    part === undefined && parent === undefined && form !== 'display' ? [i] : [],
  )
  const startOf = (i: number) => quotations[i]?.spans[0].start ?? 0
  return found.toSorted((one, other) => startOf(one) - startOf(other))
}

/** Whether two different things are said before some place, and again behind it; one thing twice is a reporter's. */
function doesBeginAgain(again: readonly Again[]): boolean {
  const last = new Map(again.map(({ first, at }) => [first, at]))
  let reach = 0
  for (const [first, end] of Array.from(last).toSorted(([one], [other]) => one - other)) {
    if (first < reach) return true
    reach = end
  }
  return false
}

function placesOf(edition: number, again: readonly Again[], said: readonly number[], { editions, placesIn }: Shelf): Twofold[] {
  const own = editions[edition]
  if (!own) return []
  const { starts } = placesIn(own.article)
  const place = (number: number): Place => {
    const spans = own.quotations[said[number] ?? 0]?.spans
    return [firstFrom(starts, spans?.[0].start ?? 0), firstFrom(starts, spans?.at(-1)?.end ?? 0)]
  }
  return again.slice(0, LOOKED_AT).map(({ before, at }) => ({ edition, one: place(before), other: place(at) }))
}
