import { defineKind } from '../define-kind.ts'
import { SYNONYMS } from '../lexicons/synonyms.ts'
import { stem } from '../stems.ts'
import { isOf } from '../words.ts'

const SETS = new Map<string, number[]>()
SYNONYMS.forEach((set, number) => {
  for (const word of set.split(' ')) SETS.set(stem(word), [...(SETS.get(stem(word)) ?? []), number])
})

export const synonym = defineKind({
  kind: 'synonym',
  title: 'a word for a like one',
  weight: 'substantive',
  severity: 'minor',
  recognise: ({ left, right, setting: { lexicon, language } }) => {
    if (language !== 'en') return undefined
    const [one, other] = [left, right].map((words) => words.filter((word) => !isOf(word, lexicon.functionWords)))
    if (!one || !other || one.length === 0 || one.length !== other.length || one.length > 2) return undefined
    return one.every((word, i) => areLike(word.senses[0], other[i]!.senses[0])) ? { rule: 'two words of one sense' } : undefined
  },
})

function areLike(one: string, other: string): boolean {
  const sets = SETS.get(stem(other)) ?? []
  return stem(one) === stem(other) || (SETS.get(stem(one)) ?? []).some((number) => sets.includes(number))
}
