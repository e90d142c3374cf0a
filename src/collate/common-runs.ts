import { spell, type Term } from './term.ts'

/** Words in a row, with what is needed to look for runs of them. */
export interface Line {
  readonly words: readonly Term[]
  /** A letter a word. */
  readonly letters: string
}

/** Half-open range of words. */
export type Range = readonly [from: number, to: number]

/** Words that stand once in one line and once in another. */
export interface Run {
  readonly token: number
  readonly column: number
  readonly length: number
}

/** More runs than this are not chained: it would cost their square. */
const MOST_RUNS = 4000
/** Places are searched for in short lines, and where there is little to look for; else they are looked up. */
const [SHORT, FEW] = [2000, 100]

export function lineOf(words: readonly Term[]): Line {
  return { words, letters: spell(words) }
}

/** The runs of at least so many words that stand once in either range, in the same order, with the most words together. */
export function commonRuns(one: Line, tokens: Range, other: Line, columns: Range, least: number): readonly Run[] {
  const row = one.letters.slice(...tokens)
  const table = other.letters.slice(...columns)
  const [inRow, inTable] = [finder(row, least, row.length), finder(table, least, row.length)]
  const runs: Run[] = []
  const fruitless = new Set<string>()
  for (let i = 0; i + least <= row.length;) {
    const probe = row.slice(i, i + least)
    const j = fruitless.has(probe) || inRow(probe) < 0 ? -1 : inTable(probe)
    const most = j < 0 ? 0 : Math.min(row.length - i, table.length - j)
    let length = 0
    while (length < most && one.words[tokens[0] + i + length] === other.words[columns[0] + j + length]) length += 1
    if (length >= least) runs.push({ token: tokens[0] + i, column: columns[0] + j, length })
    else fruitless.add(probe)
    i += Math.max(1, length)
  }
  return runs.length > 1 ? chain(runs) : runs
}

/** Tells where a few letters stand in a text, if they stand there once, and else −1; it will be asked so many times. */
function finder(text: string, length: number, probes: number): (probe: string) => number {
  if (text.length <= SHORT || probes <= FEW)
    return (probe) => {
      const at = text.indexOf(probe)
      return at >= 0 && text.indexOf(probe, at + 1) < 0 ? at : -1
    }
  const places = new Map<string, number>()
  for (let at = 0; at + length <= text.length; at++) {
    const probe = text.slice(at, at + length)
    places.set(probe, places.has(probe) ? -1 : at)
  }
  return (probe) => places.get(probe) ?? -1
}

/** The runs that ascend on both sides and hold the most words together. They ascend by token already. */
function chain(runs: readonly Run[]): Run[] {
  const kept = runs.length > MOST_RUNS ? longest(runs) : runs
  const words = new Int32Array(kept.length)
  const before = new Int32Array(kept.length).fill(-1)
  let last = -1
  kept.forEach(({ column, length }, at) => {
    let most = 0
    for (let other = 0; other < at; other++) {
      const run = kept[other]!
      const sum = words[other]!
      if (sum > most && run.column + run.length <= column) [most, before[at]] = [sum, other]
    }
    words[at] = length + most
    if (words[at] > (words[last] ?? 0)) last = at
  })
  const chosen: Run[] = []
  for (let at = last; at >= 0; at = before[at] ?? -1) chosen.push(...kept.slice(at, at + 1))
  return chosen.toReversed()
}

function longest(runs: readonly Run[]): Run[] {
  return runs
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_RUNS)
    .toSorted((a, b) => a.token - b.token)
}
