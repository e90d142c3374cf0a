import { type Carried, carriedBy } from '../carried-by.ts'
import { defineKind } from '../define-kind.ts'
import { inOrder } from '../in-order.ts'
import { APART } from '../lexicons/media.ts'
import { sideOf } from '../side-of.ts'
import { siglaOf, twoSides } from '../two-sides.ts'

export const mediumConflict = defineKind({
  kind: 'medium-conflict',
  title: 'another medium',
  weight: 'structural',
  family: 'medium',
  severity: 'minor',
  survey: (collation) => {
    const carried = inOrder(collation.cluster).flatMap((witness) => carriedBy(witness) ?? [])
    const found = twoSides(collation, carried, areApart)
    const [[one], [other]] = found ?? [[], []]
    if (!found || !one || !other) return []
    const [lemma, variant] = [sideOf(siglaOf(found[0]), one.printed), sideOf(siglaOf(found[1]), other.printed)]
    return [{ loci: [], lemma, variant, rule: `${one.carriers[0]} against ${other.carriers[0]}` }]
  },
})

function areApart({ carriers: one }: Carried, { carriers: other }: Carried): boolean {
  return one.every((carrier) => other.every((each) => APART[carrier].includes(each)))
}
