import type { Collation, Reading, Siglum } from '../model.ts'

/** What one siglum has at every locus. */
export interface Row {
  readonly readings: readonly (Reading | undefined)[]
  /** The indexes of the tokens it has there. */
  readonly places: readonly (readonly number[])[]
}

type BySiglum = ReadonlyMap<Siglum, Row>

/** Whoever judges a collation asks for readings again and again. */
const rowsOf = new WeakMap<Collation['loci'], BySiglum>()

/** Mostly it is the same collation as the last time. */
let last: { readonly loci: Collation['loci']; readonly rows: BySiglum } | undefined

/** All that a siglum has; undefined where it has nothing. */
export function rowOf({ loci }: Pick<Collation, 'loci'>, siglum: Siglum): Row | undefined {
  if (last?.loci === loci) return last.rows.get(siglum)
  const rows = rowsOf.get(loci) ?? bySiglum(loci)
  rowsOf.set(loci, rows)
  last = { loci, rows }
  return rows.get(siglum)
}

/** What a siglum has at a locus: a look into an index, however many witnesses there are. */
export function readingOf(collation: Pick<Collation, 'loci'>, locus: number, siglum: Siglum): Reading | undefined {
  return rowOf(collation, siglum)?.readings[locus]
}

/** The indexes of the tokens a siglum has at a locus. */
export function placesOf(collation: Pick<Collation, 'loci'>, locus: number, siglum: Siglum): readonly number[] {
  return rowOf(collation, siglum)?.places[locus] ?? NONE
}

const NONE: readonly number[] = []

function bySiglum(loci: Collation['loci']): BySiglum {
  const found = new Map<Siglum, { readonly readings: (Reading | undefined)[]; readonly places: (readonly number[])[] }>()
  for (let at = 0; at < loci.length; at += 1)
    for (const reading of loci[at]!.readings)
      for (const siglum of reading.sigla) {
        let own = found.get(siglum)
        if (!own) found.set(siglum, (own = { readings: [], places: [] }))
        const { readings, places } = own
        if (readings.length > at) continue
        for (let skipped = readings.length; skipped < at; skipped += 1) {
          readings.push(undefined)
          places.push(NONE)
        }
        readings.push(reading)
        places.push(reading.tokens[siglum] ?? NONE)
      }
  return found
}
