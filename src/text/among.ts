import type { Siglum } from '../model.ts'

/** A list up to this long is looked through as fast as a set. */
const FEW = 8

const sets = new WeakMap<readonly Siglum[], ReadonlySet<Siglum>>()

/** Tells whether a siglum is in a list; the set of a long one is made once, so that a look costs the same however many witnesses there are. */
export function among(sigla: readonly Siglum[]): (siglum: Siglum) => boolean {
  if (sigla.length <= FEW) return (siglum) => sigla.includes(siglum)
  const known = sets.get(sigla) ?? new Set(sigla)
  sets.set(sigla, known)
  return (siglum) => known.has(siglum)
}
