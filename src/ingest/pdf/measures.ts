import type { Line } from './line.ts'

/** What is usual in a document, in points. */
export interface Measures {
  /** The size that most of its letters are set in. */
  readonly body: number
  /** How far apart the bases of lines of one size are within a paragraph. */
  readonly leading: (size: number) => number
}

/** Of the distances from line to line the narrower ones are those within paragraphs. */
const QUANTILE = 0.3
/** Where nothing shows how far apart lines are: a leading by the size of the type. */
const USUAL = 1.25

/** Measures blocks of lines. */
export function measuresOf(blocks: readonly (readonly Line[])[]): Measures {
  const letters = new Map<number, number>()
  const gaps = new Map<number, number[]>()
  for (const lines of blocks)
    for (const [i, line] of lines.entries()) {
      const key = keyOf(line.size)
      letters.set(key, (letters.get(key) ?? 0) + line.text.length)
      const before = lines[i - 1]
      const gap = before && keyOf(before.size) === key && before.page === line.page ? line.base - before.base : 0
      if (gap > 0) {
        const known = gaps.get(key)
        if (known) known.push(gap)
        else gaps.set(key, [gap])
      }
    }
  const usual = new Map(Array.from(gaps, ([key, all]) => [key, all.toSorted((a, b) => a - b)[Math.floor(all.length * QUANTILE)] ?? 0]))
  const [body] = Array.from(letters).reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])
  return { body: body / 2, leading: (size) => usual.get(keyOf(size)) ?? size * USUAL }
}

const keyOf = (size: number): number => Math.round(size * 2)
