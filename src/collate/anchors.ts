import type { Block } from './align.ts'
import type { Column } from './column.ts'
import { loneColumns } from './lone-words.ts'
import { commonRuns, type Line, lineOf } from './common-runs.ts'

/** Words a run must have, and words at either end of it that stay open: the search sets the borders of gaps better. */
const [RUN, MARGIN] = [5, 2]
/** Words of the runs at which blocks that are still large are cut. */
const SHORTER = [2, 1]

/** Tables of so many columns of words are cut at words that stand in them once. */
const SHORT = 300
/** Words in a row that must stand so, and of these at either end those that stay open. */
const [LONE, OPEN] = [3, 1]

/**
 * Cuts a table where it agrees with a row beyond doubt, so that only what lies between need be searched: cost grows with length, not with its
 * square. What agrees comes back as blocks with as many tokens as columns. `first`: the words of the row that was woven first; `small`:
 * blocks of more cells are cut at shorter runs; `terms`: how many terms there are.
 */
export function cut(row: Line, columns: readonly Column[], first: Line, small: number, terms: number): Block[] {
  return columns.length <= SHORT ? cutAtLoneWords(row, columns, terms) : cutAtLongRuns(row, columns, first, small)
}

/** Cuts where three words and more in a row stand beyond doubt. Columns that others have put between the words of the first row part none. */
function cutAtLoneWords({ words }: Line, columns: readonly Column[], terms: number): Block[] {
  const lone = loneColumns(words, columns, terms)
  const blocks: Block[] = []
  let [token, column] = [0, 0]
  for (let from = 0, to = 0; from < words.length; from = to) {
    to = from + 1
    if (lone[from]! < 0) continue
    while (to < words.length && lone[to]! >= 0 && !hasFirstBetween(columns, lone[to - 1]!, lone[to]!)) to += 1
    const start = from + (from === 0 && lone[from] === 0 ? 0 : OPEN)
    const end = to - (to === words.length && lone[to - 1] === columns.length - 1 ? 0 : OPEN)
    if (to - from < LONE || start >= end) continue
    blocks.push({ tokens: [token, start], columns: [column, lone[start]!] })
    for (let i = start, next = i; i < end; i = next) {
      for (next = i + 1; next < end && lone[next] === lone[i]! + next - i;) next += 1
      blocks.push({ tokens: [i, next], columns: [lone[i]!, lone[i]! + next - i], isRun: true })
    }
    ;[token, column] = [end, lone[end - 1]! + 1]
  }
  return [...blocks, { tokens: [token, words.length], columns: [column, columns.length] }]
}

function hasFirstBetween(columns: readonly Column[], before: number, after: number): boolean {
  for (let at = before + 1; at < after; at++) if (columns[at]!.isFirst) return true
  return false
}

/**
 * Cuts a table where it has runs of words in common with a row that stand once on either side. Runs are looked for in the words of the row
 * that was woven first: the columns others have put between them break no run.
 */
function cutAtLongRuns(row: Line, columns: readonly Column[], first: Line, small: number): Block[] {
  const spine: number[] = []
  columns.forEach(({ isFirst }, at) => isFirst && spine.push(at))
  const onSpine = cutAtRuns(row, first, { tokens: [0, row.words.length], columns: [0, spine.length] }, RUN, MARGIN)
  const whole: Block = { tokens: [0, row.words.length], columns: [0, columns.length] }
  if (onSpine.length > 1) {
    const blocks = spine.length === columns.length ? onSpine : onSpine.flatMap((block) => spread(block, spine, columns.length))
    return blocks.every((block) => isSmall(block, small)) ? blocks : cutFurther(row, columns, blocks, small)
  }
  const table = lineOf(columns.map(({ terms }) => terms[0]))
  return cutAtRuns(row, table, whole, RUN, MARGIN).flatMap((block) => cutLarge(row, table, block, small))
}

function cutFurther(row: Line, columns: readonly Column[], blocks: readonly Block[], small: number): Block[] {
  const table = lineOf(columns.map(({ terms }) => terms[0]))
  return blocks.flatMap((block) => cutLarge(row, table, block, small))
}

/** A block of the spine as blocks of the table. */
function spread({ tokens, columns, isRun }: Block, spine: readonly number[], width: number): Block[] {
  const after = columns[0] > 0 ? (spine[columns[0] - 1] ?? 0) + 1 : 0
  if (!isRun) return [{ tokens, columns: [after, spine[columns[1]] ?? width] }]
  const blocks: Block[] = []
  const shift = tokens[0] - columns[0]
  for (let from = columns[0], to = from + 1; from < columns[1]; from = to++) {
    while (to < columns[1] && spine[to] === spine[from]! + to - from) to += 1
    blocks.push({ tokens: [from + shift, to + shift], columns: [spine[from]!, spine[from]! + to - from], isRun: true })
  }
  return blocks
}

function isSmall({ tokens, columns, isRun }: Block, small: number): boolean {
  return isRun === true || (tokens[1] - tokens[0]) * (columns[1] - columns[0]) <= small
}

function cutLarge(row: Line, table: Line, block: Block, small: number, level = 0): Block[] {
  const words = SHORTER[level]
  if (words === undefined || isSmall(block, small)) return [block]
  return cutAtRuns(row, table, block, words, 0).flatMap((part) => cutLarge(row, table, part, small, level + 1))
}

function cutAtRuns(row: Line, table: Line, block: Block, words: number, margin: number): Block[] {
  const blocks: Block[] = []
  let [token, column] = [block.tokens[0], block.columns[0]]
  for (const run of commonRuns(row, block.tokens, table, block.columns, words)) {
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
