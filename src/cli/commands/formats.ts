import Table from 'cli-table3'
import wrapAnsi from 'wrap-ansi'
import type { Given } from '../flags.ts'
import { type Io, widthOf } from '../io.ts'
import { FORMAT_GROUPS } from '../format-groups.ts'
import type { KnownFormat } from '../known-format.ts'

/** Columns where no terminal says how many. */
const PIPED = 80
/** Longer lines of prose are hard to follow. */
const WIDEST = 110
const INDENT = 2
const GAP = 2
/** Room for what is kept; with less it stands below. */
const LEAST = 28
const EDGES = ['top', 'bottom', 'left', 'mid', 'right'].flatMap((edge) => [edge, `${edge}-mid`, `${edge}-left`, `${edge}-right`])

/** Prints which formats are read and written, and what is kept of each. */
export async function formats(given: Given, io: Io): Promise<number> {
  await io.write(given.format === 'json' ? listed() : page(Math.min(widthOf(io, PIPED), WIDEST)))
  return 0
}

/** Each format by itself, for programs. */
function listed(): string {
  const all = FORMAT_GROUPS.flatMap(({ formats: own, ...group }) => own.map((format) => ({ ...format, ...group })))
  return `${JSON.stringify(all, undefined, 2)}\n`
}

function page(width: number): string {
  const names = widest(FORMAT_GROUPS.flatMap(({ formats: own }) => own.map(({ name }) => name))) + GAP
  return FORMAT_GROUPS.map(({ direction, commands, purpose, formats: own }) => {
    const heading = `${direction === 'read' ? 'Read' : 'Written'} by ${commands.join(', ')}${purpose === undefined ? '' : `, ${purpose}`}`
    return `${[wrapAnsi(heading, width), ...linesOf(own, names, width - INDENT).map((line) => `  ${line}`.trimEnd())].join('\n')}\n`
  }).join('\n')
}

function linesOf(rows: readonly KnownFormat[], names: number, width: number): string[] {
  const endings = Math.max(...rows.map((row) => row.endings.join(' ').length + (row.endings.length > 0 ? GAP : 0)))
  const room = width - names - endings
  const isNarrow = room < LEAST
  const table = new Table({
    chars: Object.fromEntries([...EDGES, 'middle'].map((name) => [name, ''])),
    colWidths: (isNarrow ? [INDENT, width - INDENT] : [names, endings, room]).filter((columns) => columns > 0),
    wordWrap: true,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  })
  for (const row of rows) {
    const what = `${row.kept}${row.lost === undefined ? '' : `; not: ${row.lost}`} · for ${row.use}`
    if (isNarrow) table.push([{ colSpan: 2, content: [row.name, ...row.endings].join(' ') }], ['', what])
    else table.push([row.name, ...(endings > 0 ? [row.endings.join(' ')] : []), what])
  }
  return table.toString().split('\n')
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => text.length))
}
