import type { Family, Mark } from './mark.ts'

/** For each mark: whether a sure closing mark of the family stands ahead, before the next one that opens. */
export function betterCloserAhead(marks: readonly Mark[], family: Family): readonly boolean[] {
  const ahead: boolean[] = []
  let better = false
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    ahead[i] = better
    const mark = marks[i]
    if (mark?.family !== family) continue
    if (mark.opens > 0) better = false
    if (mark.closes === 2) better = true
  }
  return ahead
}
