import type { Block } from './align.ts'
import { letterOf, type Term } from './term.ts'

/** Words of the runs that blocks are cut at. The later, weaker ones only where a block is too large to be searched whole. */
const RUNS = [5, 2, 1]
/** Blocks up to this many cells are searched whole. */
const SMALL = 250_000
/** Words at either end of a run that stay open: the search sets the borders of gaps better. */
const MARGIN = 2
/** More runs than this are not chained: it would cost their square. */
const MOST_RUNS = 4000

/** Words that stand once among the tokens of a block and once among its columns, in the same order. */
interface Run {
  readonly token: number
  readonly column: number
  readonly length: number
}

/**
 * Cuts a block where runs of words stand once on either side, so that only what lies between them need be searched:
 * cost grows with length, not with its square. `columns`: the first term of each. The runs come back as blocks with as many tokens as columns.
 */
export function cut(tokens: readonly Term[], columns: readonly Term[], block: Block, level = 0): Block[] {
  const words = RUNS[level]
  const cells = (block.tokens[1] - block.tokens[0]) * (block.columns[1] - block.columns[0])
  if (words === undefined || (level > 0 && cells <= SMALL)) return [block]
  const margin = level === 0 ? MARGIN : 0
  const blocks: Block[] = []
  let [token, column] = [block.tokens[0], block.columns[0]]
  for (const run of chain(commonRuns(tokens, columns, block, words))) {
    const start = run.token === block.tokens[0] && run.column === block.columns[0] ? 0 : margin
    const end = run.token + run.length === block.tokens[1] && run.column + run.length === block.columns[1] ? 0 : margin
    const [from, to] = [run.token + start, run.token + run.length - end]
    const shift = run.column - run.token
    blocks.push(
      { tokens: [token, from], columns: [column, from + shift] },
      { tokens: [from, to], columns: [from + shift, to + shift], isRun: true },
    )
    ;[token, column] = [to, to + shift]
  }
  blocks.push({ tokens: [token, block.tokens[1]], columns: [column, block.columns[1]] })
  return blocks.flatMap((part) => (part.isRun ? [part] : cut(tokens, columns, part, level + 1)))
}

function commonRuns(tokens: readonly Term[], columns: readonly Term[], block: Block, words: number): Run[] {
  const row = tokens
    .slice(...block.tokens)
    .map(letterOf)
    .join('')
  const table = columns
    .slice(...block.columns)
    .map(letterOf)
    .join('')
  const [firstToken, firstColumn] = [block.tokens[0], block.columns[0]]
  const runs: Run[] = []
  for (let i = 0; i + words <= row.length;) {
    const probe = row.slice(i, i + words)
    const j = table.indexOf(probe)
    let length = 0
    if (j >= 0 && table.indexOf(probe, j + 1) < 0 && row.indexOf(probe) === i && row.indexOf(probe, i + 1) < 0) {
      while (i + length < row.length && j + length < table.length && tokens[firstToken + i + length] === columns[firstColumn + j + length])
        length += 1
    }
    if (length >= words) runs.push({ token: firstToken + i, column: firstColumn + j, length })
    i += Math.max(1, length)
  }
  return runs
}

/** The runs that ascend on both sides and hold the most words together. They ascend by token already. */
function chain(runs: readonly Run[]): Run[] {
  const kept =
    runs.length > MOST_RUNS
      ? runs
          .toSorted((a, b) => b.length - a.length)
          .slice(0, MOST_RUNS)
          .toSorted((a, b) => a.token - b.token)
      : runs
  const words: number[] = []
  const before: number[] = []
  let last = -1
  kept.forEach(({ column, length }, at) => {
    before[at] = -1
    for (let other = 0; other < at; other++) {
      const run = kept[other]
      if (run && run.column + run.length <= column && (words[other] ?? 0) > (words[before[at] ?? -1] ?? 0)) before[at] = other
    }
    words[at] = length + (words[before[at] ?? -1] ?? 0)
    if ((words[at] ?? 0) > (words[last] ?? 0)) last = at
  })
  const chosen: Run[] = []
  for (let at = last; at >= 0; at = before[at] ?? -1) chosen.push(...kept.slice(at, at + 1))
  return chosen.toReversed()
}
