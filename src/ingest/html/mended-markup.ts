import { scan } from './scan.ts'

/** Tags with attributes in capitals, and cells: the signs of markup that the parser does not read as browsers do. */
const OLD = /<[A-Za-z][^<>]*\s[A-Z][A-Za-z-]*\s*=|<t[dh][\s>]/i
const CAPITALS = /\s[A-Z][A-Za-z-]*\s*=/
const ATTRIBUTE = /(\s)([A-Za-z][\w:-]*)(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g
/** Longer tags are data. */
const LONG_TAG = 2000

/** What begins a cell or a row ends those before it in the same table, whatever is still open in them. */
const ENDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
  ['tr', ['tr']],
])

/** The markup of a page with names of attributes in small letters, and with the ends of cells and rows that it leaves out. */
export function mendedMarkup(source: string): string {
  if (!OLD.test(source)) return source
  const chunks: string[] = []
  const open: string[] = []
  let at = 0
  for (const piece of scan(source)) {
    if (piece.kind === 'text') continue
    const isOpening = piece.kind === 'open'
    const end = isOpening ? endedBy(piece.name, open) : ''
    const tag = source.slice(piece.start, piece.end)
    const mended = isOpening && tag.length <= LONG_TAG && CAPITALS.test(tag) ? inSmallLetters(tag) : tag
    if (end !== '' || mended !== tag) {
      chunks.push(source.slice(at, piece.start), end, mended)
      at = piece.end
    }
    note(piece.kind, piece.name, open)
  }
  return chunks.length === 0 ? source : chunks.join('') + source.slice(at)
}

function inSmallLetters(tag: string): string {
  return tag.replaceAll(ATTRIBUTE, (_, space: string, name: string, value = '') => space + name.toLowerCase() + value)
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
