import { scan } from './scan.ts'

const CELL = /<t[dh][\s>]/i

/** What begins a cell or a row ends those before it in the same table, whatever is still open in them. */
const ENDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
  ['tr', ['tr']],
])

/** The markup of a page with the ends of cells and rows that it leaves out, which the parser does not add as browsers do. */
export function endedCells(source: string): string {
  if (!CELL.test(source)) return source
  const chunks: string[] = []
  const open: string[] = []
  let at = 0
  for (const piece of scan(source)) {
    if (piece.kind === 'text') continue
    const end = piece.kind === 'open' ? endedBy(piece.name, open) : ''
    if (end !== '') {
      chunks.push(source.slice(at, piece.start), end)
      at = piece.start
    }
    note(piece.kind, piece.name, open)
  }
  return chunks.length === 0 ? source : chunks.join('') + source.slice(at)
}

/** The end tag that is left out before a tag, if one is. */
function endedBy(name: string, open: readonly string[]): string {
  const ends = ENDS.get(name)
  if (!ends) return ''
  const at = innermost(ends, open)
  return at < 0 ? '' : `</${open[at]}>`
}

/** Keeps which tables, rows and cells are open; other elements are the parser's business. */
function note(kind: 'open' | 'close', name: string, open: string[]): void {
  if (name !== 'table' && !ENDS.has(name)) return
  const at =
    kind === 'close' && name === 'table' ? open.lastIndexOf('table') : innermost(kind === 'close' ? [name] : (ENDS.get(name) ?? []), open)
  if (at >= 0) open.length = at
  if (kind === 'open') open.push(name)
}

/** Where the innermost of some rows or cells of the innermost table is; -1 where there is none. */
function innermost(names: readonly string[], open: readonly string[]): number {
  let at = open.length - 1
  while (at >= 0 && open[at] !== 'table' && !names.includes(open[at] ?? '')) at -= 1
  return open[at] === 'table' ? -1 : at
}
