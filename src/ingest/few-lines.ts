import { TOO_DEEP } from './limits.ts'
import type { Opened } from './open.ts'

/** So much of what cannot be read in one file is told line by line; nobody reads more, and a hostile file could fill a disk with them. */
const MOST = 1000

/** What a file holds, with no more lines of what could not be read than somebody reads: the rest is counted. */
export async function* fewLines(all: AsyncIterable<Opened>, path: string): AsyncGenerator<Opened> {
  let [lines, isDeep] = [0, false]
  for await (const one of all) {
    if (one.kind === 'skipped') {
      if (one.reason === TOO_DEEP && isDeep) continue
      isDeep ||= one.reason === TOO_DEEP
      lines += 1
      if (lines > MOST) continue
    }
    yield one
  }
  if (lines > MOST) yield { kind: 'skipped', path, reason: `${lines - MOST} more in it could not be read` }
}
