import { WRAPPERS } from './column-names.ts'
import { isRecord, type JsonRecord } from './json-record.ts'
import type { Path } from './path.ts'
import { plainName } from './plain-name.ts'

/** What a record holds under a name. */
export interface Column {
  readonly path: Path
  readonly value: unknown
}

/** Records with more names are no articles. */
const MOST = 20_000

/** What a record holds, by plain names; what stands in a wrapper counts where the record itself has no such name. */
export function columnsOf(record: JsonRecord): ReadonlyMap<string, Column> {
  const columns = new Map<string, Column>()
  const names = Object.keys(record)
  if (names.length > MOST) return columns
  for (const name of names) add(columns, [name], record[name])
  for (const name of names) {
    const inner = record[name]
    if (!WRAPPERS.has(plainName(name)) || !isRecord(inner)) continue
    for (const within of Object.keys(inner).slice(0, MOST)) add(columns, [name, within], inner[within])
  }
  return columns
}

function add(columns: Map<string, Column>, path: Path, value: unknown): void {
  const plain = plainName(String(path.at(-1)))
  if (value !== null && value !== undefined && value !== '' && !columns.has(plain)) columns.set(plain, { path, value })
}
