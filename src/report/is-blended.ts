import type { Entry } from './entries.ts'

/** Whether no one printing has the words as they are shown: at some place all that have the base's words depart from it at another. */
export function isBlended(entries: readonly Entry[]): boolean {
  const places = entries.flatMap(({ discrepancy }) =>
    discrepancy.family === 'structural' || discrepancy.severity === 'info' || discrepancy.loci.length === 0 ? [] : [discrepancy],
  )
  const strays = new Set(places.flatMap(({ variant }) => variant.sigla))
  return places.some(({ lemma: { sigla } }) => sigla.length > 0 && sigla.every((siglum) => strays.has(siglum)))
}
