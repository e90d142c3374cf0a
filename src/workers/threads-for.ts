import { availableParallelism } from 'node:os'
import type { Survey } from '../ingest/index.ts'
import { type CheckOptions, UsageError } from '../options.ts'

/** Bytes for which one more thread pays: as much as it does in twice the third of a second that it takes to start; where drafts are judged, and little but read, more. */
const [PAYS, PAYS_DRAFTS] = [2_000_000, 10_000_000]
/** Threads that are started unasked, and in any case. */
const [UNASKED, MOST] = [8, 64]

/** Bytes above which it no longer matters how many there are. */
export const ENOUGH = UNASKED * PAYS_DRAFTS

/** How many threads are to work on some documents: as many as was said, else one for each core as far as there is enough to do. */
export function threadsFor(jobs: CheckOptions['jobs'], { files, bytes, holdMany, areDrafts }: Survey): number {
  if (jobs === 'auto') {
    const pays = areDrafts ? PAYS_DRAFTS : PAYS
    return Math.min(availableParallelism(), UNASKED, 1 + Math.floor(bytes / pays))
  }
  if (!Number.isInteger(jobs) || jobs < 1) throw new UsageError(`jobs must be a whole number from 1 on, not ${jobs}`)
  return Math.min(jobs, MOST, holdMany ? MOST : Math.max(1, files))
}
