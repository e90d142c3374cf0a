import { isNamedAsContainer } from './is-container.ts'
import type { Found } from './locate.ts'
import { sizeOf } from './size-of.ts'

/** How much there is to be read, as far as that is known before anything is. */
export interface Survey {
  readonly files: number
  /** Counted until there are enough. */
  readonly bytes: number
  /** Whether there are files that may hold any number of articles. */
  readonly holdMany: boolean
  readonly areDrafts: boolean
}

/** Counts what was found; bytes only until there are enough. */
export async function survey(found: Iterable<Found> | AsyncIterable<Found>, enough: number): Promise<Survey> {
  let [files, bytes, holdMany, areDrafts] = [0, 0, false, false]
  for await (const each of found) {
    files += 1
    if (bytes < enough) bytes += sizeOf(each)
    holdMany ||= isNamedAsContainer(each.path)
    areDrafts ||= each.kind === 'located' && each.as === 'draft'
  }
  return { files, bytes, holdMany, areDrafts }
}
