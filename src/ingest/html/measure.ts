import { scan } from './scan.ts'
import { VOID } from './tags.ts'

/** Elements that end where the next of their kind begins. */
const SELF_ENDING = new Set('p li dt dd tr td th option tbody thead'.split(' '))

/** Tags longer than this may hold attributes by the thousand. */
const LONG_TAG = 2000

/** What a page asks of those who put it into a tree. */
export interface Measure {
  /** How deep its elements are nested. */
  readonly depth: number
  /** How many elements, stray `<` and crowded attributes it has. */
  readonly size: number
  /** The depth of every element and of every hundred characters, summed up: how often something is asked of all ancestors. */
  readonly work: number
}

/** Measures a page without building the tree; stops counting where a limit is passed. */
export function measure(source: string, limit: Measure): Measure {
  const open: string[] = []
  let [depth, size, work] = [0, 0, 0]
  for (const piece of scan(source)) {
    if (depth > limit.depth || size > limit.size || work > limit.work) break
    if (piece.kind === 'text') size += occurrences('<', source, piece.start, piece.end)
    else if (piece.end - piece.start > LONG_TAG) size += occurrences('=', source, piece.start, piece.end)
    work += open.length * (piece.kind === 'text' ? (piece.end - piece.start) / 100 : piece.kind === 'open' ? 1 : 0)
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
  return { depth, size, work }
}

function occurrences(sign: string, source: string, start: number, end: number): number {
  let count = 0
  for (let at = source.indexOf(sign, start); at >= 0 && at < end; at = source.indexOf(sign, at + 1)) count += 1
  return count
}
