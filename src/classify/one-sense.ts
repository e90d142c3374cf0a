import { SYNONYMS } from './lexicons/synonyms.ts'
import { stem } from './stems.ts'

const SETS = new Map<string, number[]>()
SYNONYMS.forEach((set, number) => {
  for (const word of set.split(' ')) SETS.set(stem(word), [...(SETS.get(stem(word)) ?? []), number])
})

/** Whether newspapers take two English words for each other without a change of sense, in whatever form. */
export function areOneSense(one: string, other: string): boolean {
  const sets = SETS.get(stem(other)) ?? []
  return stem(one) === stem(other) || (SETS.get(stem(one)) ?? []).some((number) => sets.includes(number))
}
