import type { Reading } from '../model.ts'

/** Who stands together at a locus, and how: equal for loci that part the witnesses in one way. */
export function partingOf({ readings }: { readonly readings: readonly Pick<Reading, 'kind' | 'sigla'>[] }): string {
  return readings
    .map(({ kind, sigla }) => JSON.stringify([kind, ...sigla]))
    .toSorted()
    .join()
}
