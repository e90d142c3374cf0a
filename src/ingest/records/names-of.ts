import type { JsonRecord } from './json-record.ts'

/** So many names are told. */
const MOST = 12

/** The names of a record as they are told in one line. */
export function namesOf(record: JsonRecord): string {
  const names = Object.keys(record)
  const told = names.slice(0, MOST).map((name) => JSON.stringify(name.slice(0, 40)).slice(1, -1))
  if (names.length === 0) return 'nothing'
  return told.join(', ') + (names.length > told.length ? ` and ${names.length - told.length} more` : '')
}
