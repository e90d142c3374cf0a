import type { Siglum, Transposition } from '../model.ts'

/** Tells whether a witness prints elsewhere what others have at a locus. */
export function movedIn({
  transpositions = [],
}: {
  readonly transpositions?: readonly Transposition[]
}): (locus: number, siglum: Siglum) => boolean {
  const away = new Map<number, ReadonlySet<Siglum>>()
  for (const { loci, elsewhere, sigla, moved } of transpositions) {
    const [here, there] = [new Set(sigla), new Set(moved)]
    for (const at of loci) away.set(at, there)
    for (const at of elsewhere) away.set(at, here)
  }
  return (locus, siglum) => away.get(locus)?.has(siglum) ?? false
}
