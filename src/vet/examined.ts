import type { Collation, Discrepancy, Finding, Quotation, Siglum, Witness } from '../model.ts'
import { placesOf } from '../text/reading-of.ts'

/** A cluster with a quotation of a draft, and what was said of it. */
export interface Examined {
  readonly collation: Collation
  /** All its discrepancies, those too that do not bear on the draft. */
  readonly discrepancies: readonly Discrepancy[]
  /** As the report has it. */
  readonly finding: Finding
}

/** Where a quotation stands in a collation. */
export interface Stretch {
  readonly witness: Witness
  /** The loci from its first word to its last, ascending: with those at which it has nothing. */
  readonly loci: ReadonlySet<number>
  /** Those at which it has a word. */
  readonly words: readonly number[]
}

/** Where the words of a quotation stand in the collation of its cluster. */
export function stretchOf({ collation }: Pick<Examined, 'collation'>, quotation: Quotation): Stretch | undefined {
  const witness = collation.cluster.witnesses.find(({ quotations }) => quotations.some(({ id }) => id === quotation.id))
  if (!witness) return undefined
  const [start, end] = rangeIn(witness, quotation)
  const tokens = collation.tokens[witness.siglum] ?? []
  const words = collation.loci.flatMap((_, at) => {
    const own = placesOf(collation, at, witness.siglum).map((place) => tokens[place])
    return own.some((token) => token !== undefined && token.kind !== 'mark' && token.start >= start && token.end <= end) ? at : []
  })
  const [first, last] = [words[0] ?? 0, words.at(-1) ?? -1]
  return { witness, words, loci: new Set(Array.from({ length: last - first + 1 }, (_, i) => first + i)) }
}

/** Offsets into the content of a witness that one of its quotations takes up. */
function rangeIn({ quotations }: Witness, { id }: Quotation): readonly [start: number, end: number] {
  let at = 0
  for (const { id: own, content } of quotations) {
    if (own === id) return [at, at + content.length]
    at += content.length + 1
  }
  return [0, at]
}

/** Half-open range of UTF-16 offsets into the content of a witness: what it prints from the first of some loci to the last. */
export function rangeAt({ collation }: Pick<Examined, 'collation'>, siglum: Siglum, loci: ReadonlySet<number>): readonly [number, number] {
  const tokens = collation.tokens[siglum] ?? []
  let [from, to] = [Number.MAX_SAFE_INTEGER, 0]
  for (const at of loci)
    for (const place of placesOf(collation, at, siglum)) {
      const { start, end } = tokens[place] ?? { start: from, end: to }
      ;[from, to] = [Math.min(from, start), Math.max(to, end)]
    }
  return from < to ? [from, to] : [0, 0]
}
