import { decodeEntities } from '../html/entities.ts'
import { isRecord, own } from './json-record.ts'
import { type DateOrder, orderedDate } from './ordered-date.ts'
import { wellFormed } from './well-formed.ts'

/** What tools write where there is nothing. */
const NOTHING = /^(?:nan|none|null|undefined|n\/a|nil|<na>|nat|-+)$/i

/** Longer lines are no metadata. */
const MOST = 2000

/** A value as one line; undefined of what is none, or only says that there is nothing. */
export function toldLine(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value !== 'string' || value.length > MOST) return undefined
  const line = wellFormed(decodeEntities(value.replaceAll(/<\/?[a-z][^<>]{0,200}>/gi, '')))
    .replaceAll(/\s+/g, ' ')
    .trim()
  return line === '' || NOTHING.test(line) ? undefined : line
}

/** Keys behind which a value stands that has something said of it: languages, versions, markup. */
const INNER = [
  'name',
  'rendered',
  'main',
  'basic',
  'value',
  'default',
  'title',
  'original',
  '#text',
  '$t',
  'by',
  '$date',
  '$oid',
  '@value',
  'en',
] as const

/** A value, or what an object has as its value proper: `{"name": …}`, `{"rendered": …}`, `{"$date": …}`. */
export function toldValue(value: unknown): unknown {
  if (!isRecord(value)) return value
  const keys = Object.keys(value).slice(0, MOST_KEYS)
  const key = INNER.map((name) => keys.find((each) => each.toLowerCase() === name)).find((each) => each !== undefined)
  return key === undefined ? undefined : own(value, key)
}

/** Objects with more keys are no values. */
const MOST_KEYS = 100

/** A date of any of the forms in which tools write one, given how those of its column are written, where that is known. */
export function toldDate(value: unknown, order?: DateOrder): string | undefined {
  const line = toldLine(toldValue(value))
  return line === undefined ? undefined : orderedDate(line, order)
}
