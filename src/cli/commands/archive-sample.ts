import { openArchive, sampleSheet, UsageError } from '../../index.ts'
import { FLAGS, type Given } from '../flags.ts'
import type { Io } from '../io.ts'
import { reportOn } from '../report-on.ts'
import { readSettings } from '../settings.ts'
import { oneLine, warnOf } from '../trouble.ts'

/** What is drawn where nobody says how much, and how. */
const [SIZE, SEED] = [FLAGS.size.default, FLAGS.seed.default]

/** Prints a sheet on which somebody can judge by hand whether what is found in an archive is right; 1 where nothing is there to judge. */
export async function archiveSample(given: Given, io: Io): Promise<number> {
  const [path = ''] = given.paths
  const size = sizeOf(given.size ?? SIZE)
  // What is no archive is refused before anything is read.
  const archive = await openArchive(path)
  try {
    const report = await reportOn(given, io, await readSettings(given), undefined)
    const { text, rows, strata, unseen } = await sampleSheet(report, { size, seed: given.seed ?? SEED })
    if (rows === 0) {
      io.warn(`variorum: ${oneLine(path)}: nothing in it is printed twice\n`)
      return 1
    }
    for (const piece of text) await io.write(piece)
    if (unseen > 0) warnOf([{ path, reason: `${unseen} of ${strata} strata have no row; --size ${strata} gives each one` }], io)
    return 0
  } finally {
    archive.close()
  }
}

function sizeOf(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new UsageError(`--size ${text}: must be a whole number from 1 to 999999`)
  return Number(text)
}
