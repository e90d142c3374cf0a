import type { Piece } from './base-wording.ts'

/** Words shown on either side of differing ones. */
const AROUND = 9
/** A stretch of so few words is not worth leaving out. */
const SHORT = 5
/** Words shown where nothing stands out. */
const OPENING = 24

/**
 * Which pieces of a wording to show: those around the marked ones. Long stretches on which all agree are left out, and so is the
 * middle of a long marked stretch.
 *
 * Returns one flag a piece.
 */
export function excerpt(pieces: readonly Piece[], marked: readonly (readonly number[])[]): boolean[] {
  const before = wordsBefore(pieces)
  const total = before.at(-1) ?? 0
  const ranges = marked.flatMap((loci): [number, number][] => {
    const from = before[loci[0] ?? 0] ?? 0
    const to = before[(loci.at(-1) ?? 0) + 1] ?? total
    const whole: [number, number] = [from - AROUND, to + AROUND]
    const isLong = to - from > 2 * AROUND + SHORT
    return isLong ? [[whole[0], from + AROUND], [to - AROUND, whole[1]]] : [whole] // prettier-ignore
  })
  const shown = ranges.length > 0 ? joined(ranges, total) : [[0, total <= OPENING + SHORT ? total : OPENING] as const]
  return pieces.map((_, i) => {
    const word = before[i] ?? 0
    return shown.some(([from, to]) => word >= from && (word < to || (word === to && to === total)))
  })
}

function wordsBefore(pieces: readonly Piece[]): number[] {
  const before = [0]
  for (const { text } of pieces) before.push((before.at(-1) ?? 0) + (text.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)?.length ?? 0))
  return before
}

/** Merges ranges between which, or beside which, only a few words are left. */
function joined(ranges: readonly (readonly [number, number])[], total: number): (readonly [number, number])[] {
  const merged: [number, number][] = []
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && from <= last[1] + SHORT) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged.map(([from, to]) => [from <= SHORT ? 0 : from, to >= total - SHORT ? total : to])
}
