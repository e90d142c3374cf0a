import wrapAnsi from 'wrap-ansi'
import { isNarrow, widthOf } from './width-of.ts'

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
/** What stands between columns. */
const GAP = '  '

/** Breaks a text into lines of at most `width` columns, in the middle of a word where it must. Colours may stand in it. */
export function wrap(text: string, width: number): string[] {
  // What fits as it is need not be broken, and nearly all does.
  if (text.length <= width && isNarrow(text) && !/^ | $/.test(text)) return [text]
  return wrapAnsi(text, Math.max(1, width), { hard: true }).split('\n')
}

/** One text at the left edge of a line and one at the right; below each other where there is no room. */
export function spread(left: string, right: string, width: number): string[] {
  if (!right) return wrap(left, width)
  const room = width - widthOf(left) - widthOf(right)
  return room < 2 ? [...wrap(left, width), ...wrap(right, width)] : [`${left}${' '.repeat(room)}${right}`]
}

/** Sets units one after the other, and on a new line where the next does not fit. A unit is broken only if it is wider than a line. */
export function flow(units: readonly string[], separator: string, width: number): string[] {
  const lines: string[] = []
  for (const unit of units) {
    const joined = lines.length > 0 ? `${lines.at(-1)}${separator}${unit}` : unit
    if (lines.length > 0 && widthOf(joined) <= width) lines[lines.length - 1] = joined
    else lines.push(...wrap(unit, width))
  }
  return lines
}

/** Sets rows in columns, two spaces apart, without rules. Each cell is a list of lines. */
export function columns(rows: readonly (readonly (readonly string[])[])[]): string[] {
  const lines = rows.flatMap(linesOf).map((cells) => cells.map((cell) => ({ cell, width: widthOf(cell) })))
  const widest = (rows[0] ?? []).map((_, i) => lines.reduce((most, cells) => Math.max(most, cells[i]?.width ?? 0), 1))
  return lines.map((cells) =>
    cells
      .map(({ cell, width }, i) => (width > 0 ? isolated(cell) : '') + ' '.repeat((widest[i] ?? 0) - width))
      .join(GAP)
      .trimEnd(),
  )
}

/** A row as lines of cells of one line each. */
function linesOf(cells: readonly (readonly string[])[]): string[][] {
  const height = cells.reduce((most, cell) => Math.max(most, cell.length), 1)
  return Array.from({ length: height }, (_, i) => cells.map((cell) => cell[i] ?? ''))
}

/** Keeps right-to-left words from turning round what stands beside them. */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text
}
