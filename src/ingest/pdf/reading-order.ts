import type { Block } from './blocks.ts'

/** With more blocks on a page, which is a table or a drawing, they are read as they stand in its width and height. */
const MOST = 300
/** Blocks share some of the page's width if it is more than this share of the narrower. */
const SHARED = 0.1

/**
 * Puts the blocks of a page in the order in which they are read: what is above comes before what is below it, and of columns the left one
 * before the right one, unless something that spans both stands between (T. Breuel: High Performance Document Layout Analysis, 2003).
 */
export function inReadingOrder(blocks: readonly Block[]): readonly Block[] {
  const order = blocks.length > MOST ? blocks.map((_, i) => i).toSorted((a, b) => byPlace(blocks[a], blocks[b])) : sorted(blocks)
  return order.flatMap((i) => blocks[i] ?? [])
}

function sorted(blocks: readonly Block[]): number[] {
  const before = blocks.map((block) => new Set(blocks.flatMap((other, j) => (comesBefore(other, block, blocks) ? [j] : []))))
  const left = new Set(blocks.map((_, i) => i).toSorted((a, b) => byPlace(blocks[a], blocks[b])))
  const order: number[] = []
  while (left.size > 0) {
    const next = Array.from(left).find((i) => !Array.from(before[i] ?? []).some((j) => left.has(j))) ?? Array.from(left)[0] ?? 0
    left.delete(next)
    order.push(next)
  }
  return order
}

function comesBefore(a: Block, b: Block, blocks: readonly Block[]): boolean {
  if (a === b) return false
  if (areOneBelowTheOther(a, b)) return a.top < b.top
  if (a.left >= b.left) return false
  const [upper, lower] = a.top < b.top ? [a, b] : [b, a]
  return !blocks.some(
    (c) =>
      c !== a &&
      c !== b &&
      c.top >= upper.bottom - 1 &&
      c.bottom <= lower.top + 1 &&
      areOneBelowTheOther(a, c) &&
      areOneBelowTheOther(c, b),
  )
}

function areOneBelowTheOther(a: Block, b: Block): boolean {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > SHARED * Math.min(a.right - a.left, b.right - b.left)
}

function byPlace(a: Block | undefined, b: Block | undefined): number {
  return a && b ? a.top - b.top || a.left - b.left : 0
}
