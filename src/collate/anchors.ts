import type { Block } from './align.ts'
import type { Column } from './column.ts'
import { letterOf, type Term } from './term.ts'

/** Words a run must have, and words at either end of it that stay open: the search sets the borders of gaps better. */
const [RUN, MARGIN] = [5, 2]
/** Blocks up to this many cells are searched whole; larger ones are cut at shorter runs. */
const SMALL = 250_000
const SHORTER = [2, 1]
/** More runs than this are not chained: it would cost their square. */
const MOST_RUNS = 4000

/** Words that stand once among the tokens of a block and once among its columns, in the same order. */
interface Run {
  readonly token: number
  readonly column: number
  readonly length: number
}

/**
 * Cuts a table where it has runs of words in common with a row that stand once on either side, so that only what lies between them
 * need be searched: cost grows with length, not with its square. The runs come back as blocks with as many tokens as columns.
 *
 * Runs are looked for in the words of one row, the `base`: the columns others have put between them break no run.
 */
export function cut(tokens: readonly Term[], columns: readonly Column[], base: number): Block[] {
  const firsts = columns.map((column) => column.terms[0])
  const spine: number[] = []
  columns.forEach(({ cells }, at) => (cells[base] ?? -1) >= 0 && spine.push(at))
  const words = spine.flatMap((at) => firsts[at] ?? [])
  const onSpine = cutAtRuns(tokens, words, { tokens: [0, tokens.length], columns: [0, spine.length] }, RUN, MARGIN)
  const blocks = onSpine.length > 1 ? onSpine.flatMap((block) => spread(block, spine, columns.length)) : undefined
  const whole: Block = { tokens: [0, tokens.length], columns: [0, columns.length] }
  return (blocks ?? cutAtRuns(tokens, firsts, whole, RUN, MARGIN)).flatMap((block) => cutLarge(tokens, firsts, block))
}

/** A block of the spine as blocks of the table. */
function spread({ tokens, columns, isRun }: Block, spine: readonly number[], width: number): Block[] {
  const after = columns[0] > 0 ? (spine[columns[0] - 1] ?? 0) + 1 : 0
  if (!isRun) return [{ tokens, columns: [after, spine[columns[1]] ?? width] }]
  return spine.slice(...columns).map((at, i) => ({ tokens: [tokens[0] + i, tokens[0] + i + 1], columns: [at, at + 1], isRun: true }))
}

function cutLarge(tokens: readonly Term[], columns: readonly Term[], block: Block, level = 0): Block[] {
  const words = SHORTER[level]
  const cells = (block.tokens[1] - block.tokens[0]) * (block.columns[1] - block.columns[0])
  if (words === undefined || cells <= SMALL || block.isRun) return [block]
  return cutAtRuns(tokens, columns, block, words, 0).flatMap((part) => cutLarge(tokens, columns, part, level + 1))
}

function cutAtRuns(tokens: readonly Term[], columns: readonly Term[], block: Block, words: number, margin: number): Block[] {
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
  return [...blocks, { tokens: [token, block.tokens[1]], columns: [column, block.columns[1]] }]
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
  const fruitless = new Set<string>()
  for (let i = 0; i + words <= row.length;) {
    const probe = row.slice(i, i + words)
    const j = fruitless.has(probe) ? -1 : placeOf(probe, row, table)
    const most = j < 0 ? 0 : Math.min(row.length - i, table.length - j)
    let length = 0
    while (length < most && tokens[firstToken + i + length] === columns[firstColumn + j + length]) length += 1
    if (length >= words) runs.push({ token: firstToken + i, column: firstColumn + j, length })
    else fruitless.add(probe)
    i += Math.max(1, length)
  }
  return runs
}

/** Where the probe stands in the table, if it stands there once and in the row once. */
function placeOf(probe: string, row: string, table: string): number {
  const at = table.indexOf(probe)
  return at >= 0 && table.indexOf(probe, at + 1) < 0 && row.indexOf(probe) === row.lastIndexOf(probe) ? at : -1
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
