import { compact, sizeInWords } from '../../index.ts'
import type { Given } from '../flags.ts'
import type { Io } from '../io.ts'
import { startProgress } from '../progress.ts'
import { oneLine } from '../trouble.ts'

/** Writes an archive anew, without what was removed from it. */
export async function archiveCompact(given: Given, io: Io): Promise<number> {
  const [path = ''] = given.paths
  const progress = startProgress(io, given)
  try {
    const { before, after } = await compact(path, (done, of) => progress.tell({ stage: 'writing', done, of }))
    progress.end()
    await io.write(`${oneLine(path)}: ${sizeInWords(after)}, from ${sizeInWords(before)}\n`)
    return 0
  } finally {
    progress.end()
  }
}
