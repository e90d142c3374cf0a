import type { Anchor } from '../../model.ts'
import type { JsonRecord } from './json-record.ts'

/** Where a value of a row begins: its line, counted from that of the row as 0, its column, and the sign that stands before a quotation mark in it if it stands in such marks. */
export type ValuePlace = readonly [line: number, column: number, escape: string] | 0

/** A row of a table. */
export interface Row {
  readonly names: readonly string[]
  readonly values: readonly unknown[]
  /** None in a table that has no lines. */
  readonly places: readonly ValuePlace[]
}

/** A row as bytes, as a container hands on what it holds. */
export const rowBytes = ({ names, values, places }: Row): Uint8Array => Buffer.from(JSON.stringify([names, values, places]))

/** The row that bytes stand for; undefined of any others. */
export function rowOf(bytes: Uint8Array): Row | undefined {
  try {
    const read: unknown = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'))
    if (!Array.isArray(read)) return undefined
    const [names, values, places]: readonly unknown[] = read
    if (!Array.isArray(names) || !Array.isArray(values) || !Array.isArray(places)) return undefined
    return { names: names.map(String), values, places: places.map(placeOf) }
  } catch {
    return undefined
  }
}

function placeOf(place: unknown): ValuePlace {
  if (!Array.isArray(place)) return 0
  const [line, column, escape]: readonly unknown[] = place
  return typeof line === 'number' && typeof column === 'number' && typeof escape === 'string' ? [line, column, escape] : 0
}

/** A row as a record; of two columns of one name the first that has a value. */
export function recordOf({ names, values }: Row): JsonRecord {
  const pairs = new Map<string, unknown>()
  names.forEach((name, i) => {
    if (isBlank(pairs.get(name))) pairs.set(name, values[i])
  })
  return Object.fromEntries(pairs)
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === ''

/** Where the words of a value stand, run by run: its lines, and within them what stands between doubled or escaped quotation marks. */
export function valueAnchors(value: string, place: ValuePlace, firstLine: number): Anchor[] {
  if (place === 0) return []
  const [down, across, escape] = place
  const anchors: Anchor[] = []
  let [line, column, from, begun] = [firstLine + down, across, 0, across]
  const end = (i: number): void => {
    if (i > from) anchors.push({ start: from, end: i, line, column: begun })
  }
  for (let i = 0; i < value.length; i += 1) {
    const sign = value[i]
    if (sign === '\n' || (sign === '\r' && value[i + 1] !== '\n')) {
      end(i)
      line += 1
      ;[from, begun, column] = [i + 1, 1, 1]
    } else if (escape !== '' && (sign === '"' || sign === escape)) {
      end(i)
      column += 2
      ;[from, begun] = [i, column - 1]
    } else column += 1
  }
  end(value.length)
  return anchors
}
