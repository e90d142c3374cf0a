import type { BaselineEntry } from '../model.ts'

type Context = BaselineEntry['context']

/** How many words of a known context stand, in their order and on their side, in another. */
export function nearness(known: Context, found: Context): number {
  const [one, other] = [wordsOf(known), wordsOf(found)]
  return common(one.before, other.before) + common(one.after, other.after)
}

/** Whether two contexts share at least half the words of the known one; without words there is no telling. */
export function isNear(known: Context, found: Context): boolean {
  const { before, after } = wordsOf(known)
  const count = before.length + after.length
  return count > 0 && nearness(known, found) * 2 >= count
}

interface Words {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

const cut = new WeakMap<Context, Words>()

/** The words of a context, cut once: it is compared with thousands. */
function wordsOf(context: Context): Words {
  const known = cut.get(context)
  if (known) return known
  const words = { before: split(context.before), after: split(context.after) }
  cut.set(context, words)
  return words
}

function split(text: string): string[] {
  return text.split(' ').filter((word) => word !== '')
}

/** Length of the longest common subsequence. */
function common(one: readonly string[], other: readonly string[]): number {
  if (!one.some((word) => other.includes(word))) return 0
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
