import { sharedBy } from './shared-by.ts'
import type { UnionFind } from './union-find.ts'

/** An article so many times as long as another that is in it may hold several. */
export const MUCH = 1.5
/** Parts of one story, cut in two ways, have this share of the shorter in common; several stories in one text have less. */
const OF_ONE = 0.1
/** Nobody cuts a story in more ways. */
const WAYS = 8

/** An article and a shorter one that is in it, and the number of shingles of the longer. */
export interface Held {
  readonly whole: number
  readonly part: number
  readonly length: number
}

/** An article is a copy with the shorter ones in it where these are of one story; a press review, which holds several, is a copy with none of them and makes them none. Gives those that hold several. */
export function joinHeld(held: readonly Held[], sets: UnionFind, shinglesIn: (article: number) => Uint32Array): ReadonlySet<number> {
  const parts = new Map<number, number[]>()
  for (const { whole, part } of held.toSorted((a, b) => a.length - b.length)) parts.set(whole, [...(parts.get(whole) ?? []), part])
  const holding = new Set<number>()
  for (const [whole, all] of parts) {
    const stories = Array.from(new Map(all.map((part) => [sets.find(part), part])).values(), shinglesIn)
    if (areOfOne(stories)) for (const part of all) sets.join(whole, part)
    else holding.add(whole)
  }
  return holding
}

function areOfOne(stories: readonly Uint32Array[]): boolean {
  if (stories.length > WAYS) return false
  return stories.every((one, i) =>
    stories.every((other, k) => k <= i || sharedBy(one, other) >= OF_ONE * Math.min(one.length, other.length)),
  )
}
