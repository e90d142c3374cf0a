import type { ReportedWitness, Side, Siglum } from '../../model.ts'
import type { Articles } from '../whereabouts.ts'
import { chance, inOrderOfChance } from './drawn.ts'
import type { Unit } from './unit.ts'

/** One of two printings that are to be held against each other, and what it has where they differ. */
export interface Shown {
  readonly witness: ReportedWitness
  readonly side?: Side
}

/**
 * Two printings of a unit: one of each side of a difference; where there is none two of the cluster, of different houses if it has such. Chance says
 * which, not the order of the articles. A side that nobody stands on shows none.
 */
export function pairOf(unit: Unit, articles: Articles, seed: string): readonly [Shown | undefined, Shown | undefined] {
  const { finding, discrepancy, id } = unit
  const { witnesses } = finding.cluster
  const mixed = inOrderOfChance(witnesses, ({ siglum }) => chance(seed, 'who', id, siglum))
  if (!discrepancy) {
    const [first] = mixed
    const others = mixed.slice(1)
    const houseOf = ({ article }: ReportedWitness): string | number => articles.get(article)?.copyGroup ?? article
    const second = others.find((other) => first && houseOf(other) !== houseOf(first)) ?? others[0]
    return [first && { witness: first }, second && { witness: second }]
  }
  const { lemma, variant } = discrepancy
  const first = mixed.find(({ siglum }) => lemma.sigla.includes(siglum))
  const isOther = (siglum: Siglum): boolean => variant.sigla.includes(siglum)
  const second = mixed.find((each) => isOther(each.siglum) && each !== first) ?? mixed.find(({ siglum }) => isOther(siglum))
  return [first && { witness: first, side: lemma }, second && { witness: second, side: variant }]
}
