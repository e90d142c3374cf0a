import type { BaselineEntry } from '../model.ts'

type Context = BaselineEntry['context']

/** How many words of a known context stand, in their order and on their side, in another. */
export function nearness(known: Context, found: Context): number {
  return common(words(known.before), words(found.before)) + common(words(known.after), words(found.after))
}

/** Whether two contexts share at least half the words of the known one; without words there is no telling. */
export function isNear(known: Context, found: Context): boolean {
  const count = words(known.before).length + words(known.after).length
  return count > 0 && nearness(known, found) * 2 >= count
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '')
}

/** Length of the longest common subsequence. */
function common(one: readonly string[], other: readonly string[]): number {
  let row = other.map(() => 0)
  for (const word of one) {
    const next: number[] = []
    other.forEach((candidate, i) => {
      next.push(word === candidate ? (row[i - 1] ?? 0) + 1 : Math.max(row[i] ?? 0, next[i - 1] ?? 0))
    })
    row = next
  }
  return row.at(-1) ?? 0
}
