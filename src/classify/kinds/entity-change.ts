import { isCourtesy } from '../courtesy.ts'
import { defineKind } from '../define-kind.ts'
import type { Difference } from '../difference.ts'
import { isDate } from '../hot.ts'
import { namesIn } from '../names.ts'
import { areForms } from '../stems.ts'
import type { Word } from '../words.ts'

export const entityChange = defineKind({
  kind: 'entity-change',
  title: 'another name',
  weight: 'substantive',
  severity: 'critical',
  recognise: (difference) => {
    const { left, right, lemma, variant, setting } = difference
    const isName = (word: Word): boolean => !isDate(word, difference)
    const [one, other] = [namesIn(left, lemma, setting).filter(isName), namesIn(right, variant, setting).filter(isName)]
    if (isCourtesy(left, lemma) !== isCourtesy(right, variant))
      return { rule: 'a title on one side, a name on the other', severity: 'minor' }
    if (one.length === 0 || other.length === 0 || isAmong(one, other) || isAmong(other, one)) return undefined
    return fillsSides(difference, one, other) ? { rule: 'another name' } : undefined
  },
})

/** Whether the names of one side are all among those of the other: `Marsh`, `Ada Marsh`. */
function isAmong(some: readonly Word[], all: readonly Word[]): boolean {
  return some.every((word) => all.some((other) => areForms(word.senses[0], other.senses[0])))
}

/** A name opposite a name; inside a longer rewording names prove nothing. */
function fillsSides({ left, right }: Difference, one: readonly Word[], other: readonly Word[]): boolean {
  return left.length <= one.length + 2 && right.length <= other.length + 2
}
