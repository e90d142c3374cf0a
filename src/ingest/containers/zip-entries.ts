import { brokenBy } from '../broken.ts'
import type { RandomAccess } from './random-access.ts'
import { zipDirectory } from './zip-directory.ts'
import type { ZipEntry } from './zip-entry.ts'
import { zipLocals } from './zip-local.ts'

/** The files in a ZIP in the order of its list; of one that has lost it, those that are found without. Throws `broken` behind them where there is no (more of the) list. */
export async function* zipEntries(access: RandomAccess): AsyncGenerator<ZipEntry> {
  let count = 0
  try {
    for await (const entry of zipDirectory(access)) {
      count += 1
      yield entry
    }
  } catch (error) {
    if (count === 0 && /^(?:cut off|damaged)/.test(brokenBy(error) ?? '')) yield* zipLocals(access)
    throw error
  }
}
