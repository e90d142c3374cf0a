import { isRecord, own } from './json-record.ts'

/** How the lines begin that `check`, `quotes` and `find` print as JSON: names that stand together in nothing else. */
const LINES: readonly (readonly string[])[] = [
  ['schemaVersion', 'tool', 'findings'],
  ['cluster', 'loci', 'discrepancies'],
  ['article', 'form', 'spans'],
  ['siglum', 'cluster'],
  ['article', 'copy_group'],
  ['number', 'id', 'verdict', 'quotation'],
]

/** Whether a record, or a row with such columns, was printed here and is no article: a report, a quotation, a table of either. */
export function isOwnOutput(record: unknown): boolean {
  if (!isRecord(record)) return false
  const tool = own(record, 'tool')
  if (isRecord(tool) && own(tool, 'name') === 'variorum') return true
  return LINES.some((names) => names.every((name) => Object.hasOwn(record, name)))
}
