import { scan } from './scan.ts'
import { VOID } from './tags.ts'

/** Elements that end where the next of their kind begins. */
const SELF_ENDING = new Set('p li dt dd tr td th option tbody thead'.split(' '))

/** Tags longer than this may hold attributes by the thousand. */
const LONG_TAG = 2000

/** How deep the elements of a page are nested, and how many elements, stray `<` and crowded attributes it has, without building the tree. */
export function measure(
  source: string,
  limit: { readonly depth: number; readonly size: number },
): { readonly depth: number; readonly size: number } {
  const open: string[] = []
  let depth = 0
  let size = 0
  for (const piece of scan(source)) {
    if (depth > limit.depth || size > limit.size) break
    if (piece.kind === 'text') size += occurrences('<', source, piece.start, piece.end)
    else if (piece.end - piece.start > LONG_TAG) size += occurrences('=', source, piece.start, piece.end)
    if (piece.kind === 'open') size += 1
    if (piece.kind === 'open' && !piece.selfClosing && !VOID.has(piece.name)) {
      if (SELF_ENDING.has(piece.name) && open.at(-1) === piece.name) open.pop()
      depth = Math.max(depth, open.push(piece.name))
    }
    if (piece.kind === 'close') {
      const at = open.lastIndexOf(piece.name)
      if (at >= 0) open.length = at
    }
  }
  return { depth, size }
}

function occurrences(sign: string, source: string, start: number, end: number): number {
  let count = 0
  for (let at = source.indexOf(sign, start); at >= 0 && at < end; at = source.indexOf(sign, at + 1)) count += 1
  return count
}
