import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Report, reportPieces, reportTables, type ReportOptions, UsageError } from '../index.ts'
import type { Given } from './flags.ts'
import type { Output } from './planned-outputs.ts'
import { NO_PROGRESS, type ProgressLine } from './progress.ts'
import { looks } from './show.ts'
import { reasonOf } from './trouble.ts'
import { writeAll } from './write-all.ts'

export { type Output, plannedOutputs } from './planned-outputs.ts'

/** Columns of a table in a file. */
const PAGE = 100

/** What can be done next where a report is written to such files: `accept` reads it as JSON, and `baseline` takes what was checked, if anything was. */
export function nextAfter(outputs: readonly Output[], checked?: Given): ReportOptions['next'] {
  const saved = outputs.find(({ format }) => format === 'json')
  const hasPage = outputs.some(({ format }) => format === 'html')
  return { kind: 'accept', ...(saved && { file: saved.file }), ...(hasPage && { hasPage }), ...(checked && wordsOf(checked)) }
}

/** Words of a command line longer than this are not said again. */
const LONGEST = 160

/** What `baseline` is to be told so that it reads what was checked; nothing where it cannot be told, or not in short. */
function wordsOf({ paths, against, reference, transcript, baseline, config }: Given): { readonly words?: readonly string[] } {
  const words = [
    ...paths,
    ...(baseline === undefined ? [] : ['--baseline', baseline]),
    ...(config === undefined ? [] : ['--config', config]),
  ]
  const isOwn = !against && !reference && !transcript && !paths.includes('-')
  return isOwn && paths.length > 0 && words.join(' ').length <= LONGEST ? { words } : {}
}

/** Writes a report to files, without colour; folders that are missing are made. */
export async function writeOutputs(
  outputs: readonly Output[],
  report: Report,
  given: Given,
  next: ReportOptions['next'],
  { tell, end }: ProgressLine = NO_PROGRESS,
): Promise<void> {
  for (const { format, file, isFolder } of outputs) {
    try {
      if (isFolder) await writeTables(file, report)
      else {
        const pieces = await reportPieces(report, format, { ...looks(given), next, width: PAGE, colour: false })
        await mkdir(dirname(file), { recursive: true })
        await writeFile(
          file,
          counted(pieces, (done) => tell({ stage: 'writing', done, of: report.findings.length })),
        )
      }
    } catch (error) {
      throw new UsageError(`${file} cannot be written: ${reasonOf(error)}`)
    } finally {
      end()
    }
  }
}

/** Pieces of a report, as many as it has findings or about as many, counted as they are written. */
function* counted(pieces: Iterable<string>, onPiece: (done: number) => void): Generator<string> {
  let done = 0
  for (const piece of pieces) {
    yield piece
    onPiece(++done)
  }
}

/** Writes a table a file, all or none. */
async function writeTables(folder: string, report: Report): Promise<void> {
  const tables = await reportTables(report)
  await writeAll(
    folder,
    tables.map(({ name, text }) => ({ name, write: (made) => writeFile(made, text()) })),
  )
}
