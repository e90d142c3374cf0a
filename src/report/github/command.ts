import type { Position } from '../end-of.ts'

/** A message that a workflow of GitHub shows beside a line of a file. */
export interface Command {
  readonly level: 'error' | 'warning' | 'notice'
  readonly file?: string
  readonly line?: number | undefined
  readonly column?: number | undefined
  readonly end?: Position | undefined
  readonly title: string
  /** Lines of text. */
  readonly message: string
}

/** As much as the runner keeps of a message, and of a title. */
const MESSAGE = 4000
const TITLE = 250

/** A workflow command on one line: `::error file=a.txt,line=3,col=5::…`. Nothing in it can begin another command or property. */
export function command({ level, file, line, column, end, title, message }: Command): string {
  const isOneLine = end !== undefined && end.line === line
  const properties = [
    ['file', file],
    ['line', line],
    ['endLine', end?.line],
    // Columns are refused where the lines differ.
    ['col', end === undefined || isOneLine ? column : undefined],
    ['endColumn', isOneLine && end.column !== column ? end.column : undefined],
    ['title', cut(title, TITLE)],
  ] as const
  const given = properties.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`${name}=${property(String(value))}`]))
  return `::${level} ${given.join(',')}::${data(cut(message, MESSAGE))}`
}

/** As the toolkit of GitHub Actions escapes the text of a command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 2).replace(/[\ud800-\udbff]$/, '')} …`
}
