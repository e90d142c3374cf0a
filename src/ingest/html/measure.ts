import { scan } from './scan.ts'
import { VOID } from './tags.ts'

/** Elements that end where the next of their kind begins. */
const SELF_ENDING = new Set('p li dt dd tr td th option tbody thead'.split(' '))

/** How deep the elements of a page are nested and how many there are, without building the tree; the count stops above `limit`. */
export function measure(source: string, limit: number): { readonly depth: number; readonly elements: number } {
  const open: string[] = []
  let depth = 0
  let elements = 0
  for (const piece of scan(source)) {
    if (piece.kind === 'open' && !piece.selfClosing && !VOID.has(piece.name)) {
      if (SELF_ENDING.has(piece.name) && open.at(-1) === piece.name) open.pop()
      depth = Math.max(depth, open.push(piece.name))
    }
    if (piece.kind === 'open') elements += 1
    if (piece.kind === 'close') {
      const at = open.lastIndexOf(piece.name)
      if (at >= 0) open.length = at
    }
    if (depth > limit) break
  }
  return { depth, elements }
}
