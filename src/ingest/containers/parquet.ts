import type { Member, Opener, Packed } from '../packed.ts'
import { onDisk } from '../records/on-disk.ts'
import { readHeader } from '../records/header.ts'
import { openParquetTable } from '../records/parquet-table.ts'
import { isRecord } from '../records/json-record.ts'
import { parseJson } from '../records/parse-json.ts'
import { ROW_TYPE } from '../records/row-type.ts'
import { rowBytes } from '../records/rows.ts'

/** Opens a Parquet file: every row is a record, which has no line. What is in an archive is written to the disk for as long as it is read: DuckDB reads only files. */
export const openParquet: Opener = async function* (packed, limits) {
  const place = await onDisk(packed, limits)
  if (typeof place === 'string') yield { kind: 'skipped', place: '', reason: place }
  else
    try {
      yield* membersIn(place.path, packed)
    } finally {
      await place.remove()
    }
}

async function* membersIn(path: string, { fields = {}, named }: Packed): AsyncGenerator<Member> {
  const table = await openParquetTable(path)
  if (typeof table === 'string') yield { kind: 'skipped', place: '', reason: table }
  else
    try {
      const header = readHeader(table.names, fields, named === true ? 0 : 2, 'Parquet')
      if (header.kind === 'foreign') yield header
      else yield* membersOf(table.rows())
    } finally {
      table.close()
    }
}

async function* membersOf(rows: AsyncIterable<string | { readonly fault: string }>): AsyncGenerator<Member> {
  let number = 0
  for await (const row of rows) {
    if (typeof row !== 'string') {
      yield { kind: 'skipped', place: `#${number + 1}`, reason: row.fault }
      return
    }
    number += 1
    yield memberOf(row, number)
  }
}

/** A number that JSON does not have, such as infinity, is left out. */
function memberOf(row: string, number: number): Member {
  const place = `#${number}`
  const parsed = parseJson(row)
  const value = parsed.kind === 'values' ? parsed.values[0]?.value : undefined
  if (!isRecord(value)) return { kind: 'skipped', place, reason: 'no record' }
  const content = rowBytes({ names: Object.keys(value), values: Object.values(value), places: [] })
  return { kind: 'member', place, name: `row ${number}`, content, mediaType: ROW_TYPE }
}
