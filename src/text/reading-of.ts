import type { Collation, Reading, Siglum } from '../model.ts'

type BySiglum = ReadonlyMap<Siglum, readonly (Reading | undefined)[]>

/** Whoever judges a collation asks for readings again and again. */
const readingsOf = new WeakMap<Collation['loci'], BySiglum>()

/** What a siglum has at a locus: a look into an index, however many witnesses there are. */
export function readingOf({ loci }: Pick<Collation, 'loci'>, locus: number, siglum: Siglum): Reading | undefined {
  const known = readingsOf.get(loci) ?? bySiglum(loci)
  return known.get(siglum)?.[locus]
}

function bySiglum(loci: Collation['loci']): BySiglum {
  const found = new Map<Siglum, (Reading | undefined)[]>()
  loci.forEach(({ readings }, at) => {
    for (const reading of readings)
      for (const siglum of reading.sigla) {
        const own = found.get(siglum) ?? Array.from<Reading | undefined>({ length: loci.length })
        own[at] ??= reading
        found.set(siglum, own)
      }
  })
  readingsOf.set(loci, found)
  return found
}
