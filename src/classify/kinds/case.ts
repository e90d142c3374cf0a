import { changesAddress } from '../address.ts'
import { opensClause } from '../clause.ts'
import { defineKind } from '../define-kind.ts'

export const letterCase = defineKind({
  kind: 'case',
  title: 'capital letters',
  weight: 'orthographic',
  severity: 'info',
  recognise: (difference) => {
    const { matter, lemma, variant } = difference
    if (matter !== 'case' || changesAddress(difference)) return undefined
    if (opensClause(lemma.before) || opensClause(variant.before)) return { rule: 'letter case of a first word', unraised: true }
    return { rule: 'letter case alone differs' }
  },
})
