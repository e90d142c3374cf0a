import type { Body } from './body.ts'
import { sampledIn } from './copy-groups.ts'
import type { NameOf } from './word-names.ts'

/** First word and end of a quotation. */
export type Place = readonly [from: number, to: number]

/** Two places of an edition, one after the other, where it quotes one thing. */
export interface Twofold {
  readonly edition: number
  readonly one: Place
  readonly other: Place
}

/** Words on either side of a quotation that tell where it comes from. */
const NEAR = 40

/** So many of the sampled shingles near the one place, more than near the other, are copied. */
const COPIED = 2

/** Editions of which the words around the one place stand in an article that has not those around the other, and these in one that has not the first. Linear in the articles. */
export function borrowers(
  places: readonly Twofold[],
  bodies: readonly Body[],
  sampled: readonly Int32Array[],
  nameOf: NameOf,
): ReadonlySet<number> {
  const sides = places.flatMap(({ edition, one, other }) => {
    const middle = Math.floor((one[1] + other[0]) / 2)
    const stretches = [
      [one[0] - NEAR, Math.min(one[1] + NEAR, middle)],
      [Math.max(other[0] - NEAR, middle), other[1] + NEAR],
    ] as const
    return stretches.map((stretch) => near(bodies[edition], stretch, nameOf))
  })
  const found = holders(sides, sampled)
  const isCopied = (side: number, against: number, own: number) =>
    Array.from(found[side] ?? []).some(([edition, count]) => edition !== own && count >= COPIED + (found[against]?.get(edition) ?? 0))
  return new Set(
    places.flatMap(({ edition }, i) => (isCopied(2 * i, 2 * i + 1, edition) && isCopied(2 * i + 1, 2 * i, edition) ? [edition] : [])),
  )
}

function near(body: Body | undefined, [from, to]: readonly [number, number], nameOf: NameOf): Int32Array {
  if (!body) return new Int32Array(0)
  const start = Math.max(0, from)
  return sampledIn({ ids: body.ids.subarray(start, to), quoted: body.quoted.subarray(start, to) }, nameOf)
}

/** For every stretch how many of its shingles each edition has. */
function holders(stretches: readonly Int32Array[], sampled: readonly Int32Array[]): readonly ReadonlyMap<number, number>[] {
  const wanted = new Map<number, number[]>()
  stretches.forEach((hashes, stretch) => {
    for (const hashed of new Set(hashes)) {
      const others = wanted.get(hashed)
      if (others) others.push(stretch)
      else wanted.set(hashed, [stretch])
    }
  })
  const found = stretches.map(() => new Map<number, number>())
  if (wanted.size === 0) return found
  sampled.forEach((hashes, edition) => {
    for (let i = 0; i < hashes.length; i++) {
      if (hashes[i] === hashes[i - 1]) continue
      for (const stretch of wanted.get(hashes[i] ?? 0) ?? []) found[stretch]?.set(edition, (found[stretch]?.get(edition) ?? 0) + 1)
    }
  })
  return found
}
