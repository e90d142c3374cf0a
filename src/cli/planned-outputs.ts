import { existsSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { FORMATS, type FormatName, TABLE_NAMES, UsageError } from '../index.ts'
import { orRather } from './suggest.ts'

/** A file to be written beside what goes to standard output. */
export interface Output {
  readonly format: FormatName
  readonly file: string
  /** Not one file but a folder, for a table each. */
  readonly isFolder?: true
}

/** Ends of file names that say which format is meant; the first that fits counts. */
export const ENDINGS: Readonly<Record<string, FormatName>> = {
  '.junit.xml': 'junit',
  '.tei.xml': 'tei',
  '.sarif.json': 'sarif',
  '.sarif': 'sarif',
  'code-quality-report.json': 'gitlab',
  '.rdjson': 'rdjson',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.csv': 'csv',
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'table',
}

/** Reads every `[FORMAT=]FILE` before any work is done, so that a misspelt one costs nothing. */
export function plannedOutputs(given: readonly string[] = []): Output[] {
  const outputs = given.map(outputOf)
  const files = outputs.flatMap(filesOf)
  const twice = files.find((file, i) => files.some((other, j) => j < i && resolve(other) === resolve(file)))
  if (twice !== undefined) throw new UsageError(`--output: ${twice} would be written twice; give each report a file of its own`)
  return outputs
}

/** The files it comes to. */
export function filesOf({ file, isFolder }: Output): string[] {
  return isFolder ? TABLE_NAMES.map((name) => `${file.replace(/[/\\]+$/, '')}/${name}`) : [file]
}

function outputOf(text: string): Output {
  const [, name, rest] = /^([a-z]+)=(.*)$/.exec(text) ?? []
  if (name && rest === '' && FORMATS.some((format) => format === name))
    throw new UsageError(`--output ${text}: no file is named after ${text}`)
  if (rest === '-') throw new UsageError(`--output ${text}: - is no file; what goes to standard output is said with -f ${name}`)
  const format = name && rest ? formatNamed(name) : undefined
  const file = format && rest ? rest : text
  if (isFolderName(file, format)) {
    if (format === 'csv') return { format, file, isFolder: true }
    throw new UsageError(
      `--output ${text}: ${file} is a folder; ${format ? `name a file in it for ${format}` : `csv=${file} writes tables into it`}`,
    )
  }
  return { format: format ?? formatEnding(text), file }
}

/** What ends in a slash or is a folder; for tables, also what has no ending and is no file. */
function isFolderName(file: string, format: FormatName | undefined): boolean {
  if (/[/\\]$/.test(file)) return true
  // What lies behind a file cannot be written; that is told when it is tried.
  if (existsSync(file)) return statSync(file).isDirectory()
  return format === 'csv' && !basename(file).includes('.')
}

function formatNamed(name: string): FormatName {
  const format = FORMATS.find((each) => each === name)
  if (!format) throw new UsageError(`--output ${name}=: no such format; ${orRather(name, FORMATS)}`)
  return format
}

function formatEnding(file: string): FormatName {
  const lower = file.toLowerCase()
  const [ending] = Object.keys(ENDINGS).filter((each) => lower.endsWith(each))
  const format = ending === undefined ? undefined : ENDINGS[ending]
  if (format) return format
  if (lower.endsWith('.xml'))
    throw new UsageError(`--output ${file}: junit or tei? Name it ….junit.xml or ….tei.xml, or write junit=${file} or tei=${file}`)
  throw new UsageError(`--output ${file}: no format is known for this name; write FORMAT=${file}, FORMAT one of ${FORMATS.join(', ')}`)
}
