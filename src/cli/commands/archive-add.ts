import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type Added, addTo, inThousands, readPrinted, refusePlace, UsageError } from '../../index.ts'
import { batches } from '../batches.ts'
import { counted } from '../counted.ts'
import type { Given } from '../flags.ts'
import type { Io } from '../io.ts'
import { now } from '../now.ts'
import { ownFiles } from '../own-files.ts'
import { startProgress } from '../progress.ts'
import { readSettings } from '../settings.ts'
import { sourcesOf } from '../sources.ts'
import { taken } from '../taken.ts'
import { complainOf, oneLine } from '../trouble.ts'

/** Puts articles by in an archive, batch by batch: what is in stays in, whatever happens afterwards. */
export async function archiveAdd(given: Given, io: Io): Promise<number> {
  const [archive = '', ...paths] = given.paths
  refusePlace(archive)
  // One that is there must be one, and must let itself be written to.
  if (existsSync(archive)) await addTo(archive, [], now(io))
  const { options } = await readSettings(given)
  const sums = { added: 0, known: 0, quotations: 0 }
  const time = now(io)
  const { add, end } = batches(async (printed) => count(sums, await addTo(archive, printed, time)))
  const progress = startProgress(io, given)
  try {
    const without = [...ownFiles(given, io), ...filesOf(archive)]
    const documents = readPrinted(await sourcesOf({ ...given, paths }, io), { ...options, without, onProgress: progress.tell })
    const seen = await taken(documents, ({ article, quotations, corrections }) => add({ article, quotations, corrections }), {
      io,
      progress,
      paths,
    })
    if (seen.articles === 0) return complainOf(seen.skipped, io)
    await end()
    await io.write(`${told(archive, sums, seen.skipped.length)}\n`)
    return complainOf(seen.skipped, io, given['allow-skipped'])
  } catch (error) {
    throw error instanceof UsageError && sums.added > 0
      ? new UsageError(`${error.message}; ${articles(sums.added)} had been added, and are there`, { cause: error })
      : error
  } finally {
    progress.end()
  }
}

/** The files of an archive, however it is called: it may be made while the articles beside it are still being read. */
function filesOf(archive: string): string[] {
  const path = resolve(archive)
  const real = join(realpathSync(dirname(path)), basename(path))
  return [archive, real, `${real}.wal`]
}

function count(sums: { -readonly [name in keyof Added]: number }, { added, known, quotations }: Added): void {
  sums.added += added
  sums.known += known
  sums.quotations += quotations
}

function told(archive: string, { added, known, quotations }: Added, skipped: number): string {
  const units = [
    added === 0 ? 'nothing new' : `${articles(added)} with ${counted(quotations, 'quotation')} added`,
    ...(known > 0 ? [`${articles(known)} ${known === 1 ? 'was' : 'were'} there already`] : []),
    ...(skipped > 0 ? [`${inThousands(skipped)} skipped`] : []),
  ]
  return `${oneLine(archive)}: ${units.join(' · ')}`
}

const articles = (number: number): string => counted(number, 'article')
