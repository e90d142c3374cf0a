import { isRecord, own } from './json-record.ts'

/** The way to a value: names in objects, 0-based places in lists. */
export type Path = readonly (string | number)[]

/** What stands at the end of a way; undefined where it leads nowhere. */
export function valueAt(value: unknown, path: Path): unknown {
  let at = value
  for (const step of path) {
    if (Array.isArray(at) && typeof step === 'number') at = at[step]
    else if (isRecord(at)) at = own(at, String(step))
    else return undefined
  }
  return at
}

/** The way that a config means: the name of a column if there is one so called, dots and all; else a dotted path. */
export function meantPath(record: unknown, name: string): Path {
  if (isRecord(record) && Object.hasOwn(record, name)) return [name]
  return name.split('.').map((step) => (/^\d{1,9}$/.test(step) ? Number(step) : step))
}

/** A way in one word, by which it is found again. */
export const pointerOf = (path: Path): string => path.join('\u001f')
