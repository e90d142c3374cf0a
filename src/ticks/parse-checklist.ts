import { parse } from 'csv-parse/sync'
import { UsageError } from '../options.ts'
import { textOfCell } from '../text/formula.ts'
import type { SavedTick } from './saved.ts'

const YES = new Set('x × ✓ ✔ ☑ ✅ [x] yes y ja j oui o sí si s ok 1 true wahr vrai verdadero'.split(' '))
const NO = new Set('☐ ☒ [] - no n nein non 0 false falsch faux falso'.split(' '))
const ID = /^k-[0-9a-f]{8}(?:-[1-9]\d*)?$/
const DELIMITERS = [',', ';', '\t'] as const

/** What a row of an edited checklist says of a quotation. */
export interface ChecklistEntry extends SavedTick {
  /** Path of the draft it stands in, where the row says so. */
  readonly draft?: string
}

/**
 * The ticks and notes of a checklist in CSV, edited and saved by whatever program: parted by commas, semicolons or tabs, the columns in any order,
 * found by their heads. A row in which nobody has written anything says nothing.
 *
 * @throws UsageError in one line, naming the line, where it is no checklist or says what is neither yes nor no.
 */
export function parseChecklist(text: string, name: string): ChecklistEntry[] {
  const [head = [], ...rows] = recordsOf(text, name)
  const names = head.map((cell) => cell.trim().toLowerCase())
  const missing = ['id', 'quotation', 'done'].find((column) => !names.includes(column))
  if (missing !== undefined) throw new UsageError(`${name} is no checklist of variorum: it has no column ${missing}`)
  return rows.flatMap((row, i) => entryOf((column) => textOfCell(row[names.indexOf(column)] ?? '').trim(), `${name}, row ${i + 2}`) ?? [])
}

function entryOf(cell: (column: string) => string, where: string): ChecklistEntry | undefined {
  const [id, content, speaker, note, since, draft] = [
    cell('id'),
    cell('quotation'),
    cell('speaker'),
    cell('note'),
    cell('since'),
    cell('draft'),
  ]
  const ticked = isTicked(cell('done'), where)
  if (ticked === undefined && note === '' && since === '') return undefined
  if (!ID.test(id)) throw new UsageError(`${where}: “${id}” is no id of a quotation, such as k-91c2f0a7`)
  return {
    id,
    content,
    ...(speaker !== '' && { speaker }),
    ticked: ticked ?? false,
    ...(note !== '' && { note }),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(since) && { since }),
    ...(draft !== '' && { draft: draft.replace(/[\p{Cc}\p{Cf}]/gu, '') }),
  }
}

/** Undefined where nothing is said. */
function isTicked(done: string, where: string): boolean | undefined {
  const said = done.toLowerCase().replace(/\s+/g, '')
  if (said === '') return undefined
  if (YES.has(said)) return true
  if (NO.has(said)) return false
  throw new UsageError(`${where}: done cannot be “${done}”; write x, or leave it empty`)
}

/** The cells of every record, empty ones left out. Spreadsheets may say first what parts the cells: `sep=;`. */
function recordsOf(text: string, name: string): string[][] {
  const [, stated, table = ''] = /^\ufeff?(?:sep=(.)\r?\n)?([^]*)$/.exec(text) ?? []
  const line = /^[^\r\n]*/.exec(table)?.[0] ?? ''
  const [delimiter] = DELIMITERS.toSorted((a, b) => line.split(b).length - line.split(a).length)
  try {
    return parse(table, { delimiter: stated ?? delimiter ?? ',', relax_column_count: true, relax_quotes: true, skip_empty_lines: true })
  } catch (error) {
    throw new UsageError(`${name} is no CSV: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`)
  }
}
