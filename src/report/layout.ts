import Table from 'cli-table3'
import wrapAnsi from 'wrap-ansi'
import { isNarrow, widthOf } from './width-of.ts'

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
/** A line of a build's log that is taken for a command, where a long word was broken before it. */
// oxlint-disable-next-line no-control-regex
const ORDER = /^(?:\u001b\[\d+m)*:(?=:)/
const COMMAND = /##(?=\w*\[)/g
const STAND_INS = /x+/g
const BATCH = 200
const NO_LINES = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
  ].map((name) => [name, '']),
)

/** Breaks a text into lines of at most `width` columns, in the middle of a word where it must. Colours may stand in it. */
export function wrap(given: string, width: number): string[] {
  // Two words that are inert may make an order where they meet.
  const text = given.replace(COMMAND, '$& ')
  // What fits as it is need not be broken, and nearly all does.
  if (text.length <= width && isNarrow(text) && !/^ | $/.test(text)) return [text]
  const [first = '', ...others] = wrapAnsi(text, Math.max(1, width), { hard: true }).split('\n')
  return [first, ...others.map((line) => line.replace(ORDER, '$& '))]
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
  const lines = rows.flatMap(linesOf).map((cells) => ({ cells, widths: cells.map((cell) => widthOf(cell)) }))
  const count = rows[0]?.length ?? 0
  const colWidths = Array.from({ length: count }, (_, i) => lines.reduce((widest, { widths }) => Math.max(widest, widths[i] ?? 0), 0))
  const shapes = shapesOf(new Map(lines.map(({ widths }) => [widths.join(' '), widths])), colWidths)
  return lines.map(({ cells, widths }) => {
    const written = cells.filter((_, i) => widths[i] !== 0)
    let next = 0
    return (shapes.get(widths.join(' ')) ?? '').replace(STAND_INS, () => isolated(written[next++] ?? '')).trimEnd()
  })
}

/** A row as lines of cells of one line each. */
function linesOf(cells: readonly (readonly string[])[]): string[][] {
  const height = cells.reduce((most, cell) => Math.max(most, cell.length), 1)
  return Array.from({ length: height }, (_, i) => cells.map((cell) => cell[i] ?? ''))
}

/**
 * How cells of such widths are set, stand-ins for their words.
 *
 * cli-table3 counts combining marks as columns of their own, measures a cell once a letter if its length is not its width, and
 * takes the square of the number of rows: it is given nothing but `x`, and each shape of a line once.
 */
function shapesOf(shapes: ReadonlyMap<string, readonly number[]>, colWidths: number[]): ReadonlyMap<string, string> {
  const all = Array.from(shapes)
  const batches = Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) => all.slice(i * BATCH, (i + 1) * BATCH))
  const set = batches.flatMap((batch) => {
    const grid = new Table({
      chars: { ...NO_LINES, middle: '  ' },
      colWidths,
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    })
    for (const [, widths] of batch) grid.push(widths.map((width) => 'x'.repeat(width)))
    return grid.toString().split('\n')
  })
  return new Map(all.map(([shape], i) => [shape, set[i] ?? '']))
}

/** Keeps right-to-left words from turning round what stands beside them. */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text
}
