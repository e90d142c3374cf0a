import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Archive, archiveTableHeads, archiveTables, openArchive, places, type Table, UsageError } from '../../index.ts'
import { baselineFile } from '../baseline-file.ts'
import type { Given } from '../flags.ts'
import type { Io } from '../io.ts'
import { plainTable } from '../plain-table.ts'
import { startProgress } from '../progress.ts'
import { reportOn } from '../report-on.ts'
import { readSettings } from '../settings.ts'
import { spareOthers, type TableFileFormat, type TableWritten, writeTableFiles } from '../table-files.ts'
import { reasonOf } from '../trouble.ts'

/** Writes what an archive holds, and what `check` says of it, as tables that can be joined, each in a file of its own. */
export async function archiveExport(given: Given, io: Io): Promise<number> {
  const [path = '', folder = ''] = given.paths
  const format = given.format === 'parquet' ? 'parquet' : 'csv'
  const archive = await openArchive(path)
  try {
    // What cannot be written is told before an hour of work.
    await orRefused(folder, () => mkdir(folder, { recursive: true }))
    await spareOthers(folder, await archiveTableHeads(), format)
    const tables = await tablesOf(archive, given, io)
    const written = await writtenInto(folder, tables, format, given, io)
    const head = [['', 'rows'], ...written.map(({ name, rows }) => [join(folder, name), rows])]
    await io.write(`${plainTable(head).join('\n')}\n`)
    return 0
  } finally {
    archive.close()
  }
}

async function tablesOf(archive: Archive, given: Given, io: Io): Promise<readonly Table[]> {
  const settings = await readSettings(given)
  const report = await reportOn({ ...given, paths: [archive.path] }, io, settings, baselineFile(settings))
  return archiveTables(report, () => archive.articles(), places)
}

async function writtenInto(
  folder: string,
  tables: readonly Table[],
  format: TableFileFormat,
  given: Given,
  io: Io,
): Promise<readonly TableWritten[]> {
  const { tell, end } = startProgress(io, given)
  try {
    return await orRefused(folder, () =>
      writeTableFiles(folder, tables, format, (done) => tell({ stage: 'writing', done, of: tables.length })),
    )
  } finally {
    end()
  }
}

async function orRefused<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${folder} cannot be written: ${reasonOf(error)}`)
  }
}
