import Table from 'cli-table3'
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const FIRST_STAND_IN = 0xf0000
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
export function wrap(text: string, width: number): string[] {
  return wrapAnsi(text, Math.max(1, width), { hard: true }).split('\n')
}

/** One text at the left edge of a line and one at the right; below each other where there is no room. */
export function spread(left: string, right: string, width: number): string[] {
  if (!right) return wrap(left, width)
  const room = width - stringWidth(left) - stringWidth(right)
  return room < 2 ? [...wrap(left, width), ...wrap(right, width)] : [`${left}${' '.repeat(room)}${right}`]
}

/** Sets units one after the other, and on a new line where the next does not fit. A unit is broken only if it is wider than a line. */
export function flow(units: readonly string[], separator: string, width: number): string[] {
  const lines: string[] = []
  for (const unit of units) {
    const joined = lines.length > 0 ? `${lines.at(-1)}${separator}${unit}` : unit
    if (lines.length > 0 && stringWidth(joined) <= width) lines[lines.length - 1] = joined
    else lines.push(...wrap(unit, width))
  }
  return lines
}

/** Sets rows in columns, two spaces apart, without rules. Each cell is a list of lines. */
export function columns(rows: readonly (readonly (readonly string[])[])[]): string[] {
  const count = Math.max(0, ...rows.slice(0, 1).map((cells) => cells.length))
  const colWidths = Array.from({ length: count }, (_, i) =>
    rows.reduce((widest, cells) => (cells[i] ?? []).reduce((most, line) => Math.max(most, stringWidth(line)), widest), 0),
  )
  // cli-table3 takes the square of the number of rows.
  const batches = Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, i) => rows.slice(i * BATCH, (i + 1) * BATCH))
  return batches.flatMap((batch) => set(batch, colWidths))
}

function set(rows: readonly (readonly (readonly string[])[])[], colWidths: number[]): string[] {
  // It also counts combining marks as columns of their own: it is given stand-ins of the true width to set.
  const lines: string[] = []
  const standIn = (line: string) => String.fromCodePoint(FIRST_STAND_IN + lines.push(line) - 1).repeat(stringWidth(line))
  const grid = new Table({
    chars: { ...NO_LINES, middle: '  ' },
    colWidths,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  })
  for (const cells of rows) grid.push(cells.map((cell) => cell.map(standIn).join('\n')))
  return grid
    .toString()
    .replace(/([\u{f0000}-\u{ffffd}])\1*/gu, (_, sign: string) => isolated(lines[(sign.codePointAt(0) ?? 0) - FIRST_STAND_IN] ?? ''))
    .split('\n')
    .map((line) => line.trimEnd())
}

/** Keeps right-to-left words from turning round what stands beside them. */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text
}
