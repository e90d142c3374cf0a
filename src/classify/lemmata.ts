import type { Collation, Reading, Siglum } from '../model.ts'

/** For every locus the reading others are set against; undefined where nobody reaches it. */
export type Lemmata = readonly (Reading | undefined)[]

/** How many agreed loci it takes to forget whose the lemma was: a figure of several words may have agreed ones inside. */
const MEMORY = 3

/**
 * For every locus the reading others are set against; undefined where nobody reaches it.
 *
 * It is that of a source, where one is given; else the best supported one. Of equally supported ones it is that of the
 * witnesses it was at the locus before, so that a lemma of several words is, as far as can be, what somebody prints.
 */
export function lemmataOf(collation: Collation): (Reading | undefined)[] {
  const sources = new Set(
    collation.cluster.witnesses.filter(({ quotations }) => quotations[0].article.role === 'source').map(({ siglum }) => siglum),
  )
  let kept: readonly Siglum[] = []
  let agreed = 0
  return collation.loci.map(({ readings }) => {
    const reaching = readings.filter(({ kind }) => kind !== 'lacuna')
    const [best] = reaching
    const tied = reaching.filter((reading) => reading.kind !== 'elided' && reading.independent === best?.independent)
    const lemma = reaching.find(({ sigla }) => sigla.some((siglum) => sources.has(siglum))) ?? nearest(tied, kept) ?? best
    agreed = reaching.length > 1 ? 0 : agreed + 1
    if (lemma && reaching.length > 1) kept = lemma.sigla
    else if (agreed > MEMORY) kept = []
    return lemma
  })
}

function nearest(readings: readonly Reading[], kept: readonly Siglum[]): Reading | undefined {
  const share = ({ sigla }: Reading): number => sigla.filter((siglum) => kept.includes(siglum)).length
  return readings.toSorted((a, b) => share(b) - share(a))[0]
}

/** The witnesses that print the lemma at each of some loci. */
export function lemmaWitnesses(lemmata: Lemmata, loci: readonly number[]): Siglum[] {
  const [first = [], ...others] = loci.map((at) => lemmata[at]?.sigla ?? [])
  return first.filter((siglum) => others.every((sigla) => sigla.includes(siglum)))
}
