import { writeFile } from 'node:fs/promises'
import { FORMATS, reportPieces, type Report, type FormatName, type ReportOptions, UsageError } from '../index.ts'
import type { Given } from './flags.ts'
import { looks } from './show.ts'
import { orRather } from './suggest.ts'
import { reasonOf } from './trouble.ts'

/** A file to be written beside what goes to standard output. */
export interface Output {
  readonly format: FormatName
  readonly file: string
}

/** File endings that say which format is meant. */
const ENDINGS: Readonly<Record<string, FormatName>> = {
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.csv': 'csv',
  '.html': 'html',
  '.md': 'markdown',
  '.junit.xml': 'junit',
  '.tei.xml': 'tei',
  '.sarif': 'sarif',
  '.txt': 'table',
}

/** Columns of a table in a file. */
const PAGE = 100

/** Reads every `[FORMAT=]FILE` before any work is done, so that a misspelt one costs nothing. */
export function plannedOutputs(given: readonly string[] = []): Output[] {
  return given.map((text) => {
    const [, name, rest] = /^([a-z]+)=(.+)$/.exec(text) ?? []
    if (rest === '-') throw new UsageError(`--output ${text}: - is no file; what goes to standard output is said with -f ${name}`)
    if (name && rest) return { format: formatNamed(name), file: rest }
    const ending = Object.keys(ENDINGS).find((each) => text.endsWith(each))
    if (!ending)
      throw new UsageError(`--output ${text}: no format is known for this name; write FORMAT=${text}, FORMAT one of ${FORMATS.join(', ')}`)
    return { format: ENDINGS[ending] ?? 'json', file: text }
  })
}

function formatNamed(name: string): FormatName {
  const format = FORMATS.find((each) => each === name)
  if (!format) throw new UsageError(`--output ${name}=: no such format; ${orRather(name, FORMATS)}`)
  return format
}

/** What can be done next where a report is written to such files: `accept` reads it as JSON. */
export function nextAfter(outputs: readonly Output[]): ReportOptions['next'] {
  const saved = outputs.find(({ format }) => format === 'json')
  const hasPage = outputs.some(({ format }) => format === 'html')
  return { kind: 'accept', ...(saved && { file: saved.file }), ...(hasPage && { hasPage }) }
}

/** Writes a report to files, without colour. */
export async function writeOutputs(outputs: readonly Output[], report: Report, given: Given, next: ReportOptions['next']): Promise<void> {
  for (const { format, file } of outputs) {
    const pieces = await reportPieces(report, format, { ...looks(given), next, width: PAGE, colour: false })
    try {
      await writeFile(file, pieces)
    } catch (error) {
      throw new UsageError(`${file} cannot be written: ${reasonOf(error)}`)
    }
  }
}
