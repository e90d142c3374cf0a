import Table from 'cli-table3'
import { inThousands } from '../index.ts'
import { oneLine } from './trouble.ts'

const EDGES = ['top', 'bottom', 'left', 'mid', 'right'].flatMap((edge) => [edge, `${edge}-mid`, `${edge}-left`, `${edge}-right`])

/** Rows in columns two spaces apart, without rules; numbers stand to the right. */
export function plainTable(rows: readonly (readonly (string | number)[])[]): string[] {
  const table = new Table({
    chars: { ...Object.fromEntries(EDGES.map((name) => [name, ''])), middle: '  ' },
    colAligns: (rows[0] ?? []).map((_, i) => (rows.some((row) => typeof row[i] === 'number') ? 'right' : 'left')),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  })
  for (const row of rows) table.push(row.map((cell) => (typeof cell === 'number' ? inThousands(cell) : oneLine(cell))))
  return rows.length === 0
    ? []
    : table
        .toString()
        .split('\n')
        .map((line) => line.trimEnd())
}
