import { openArchive } from '../../index.ts'
import { counted } from '../counted.ts'
import type { Given } from '../flags.ts'
import type { Io } from '../io.ts'
import { startProgress } from '../progress.ts'
import { oneLine } from '../trouble.ts'

/** Looks through all of an archive and says what is wrong with it, a line each; 1 where anything is. */
export async function archiveVerify(given: Given, io: Io): Promise<number> {
  const [path = ''] = given.paths
  const archive = await openArchive(path)
  const progress = startProgress(io, given)
  let faults = 0
  try {
    for await (const fault of archive.faults((done, of) => progress.tell({ stage: 'verifying', done, of }))) {
      faults += 1
      progress.end()
      await io.write(`${oneLine(path)}: ${oneLine(fault)}\n`)
    }
    progress.end()
    if (faults > 0) return 1
    const { articles, quotations } = await archive.held()
    await io.write(`${oneLine(path)} is sound: ${counted(articles, 'article')}, ${counted(quotations, 'quotation')}\n`)
    return 0
  } finally {
    progress.end()
    archive.close()
  }
}
