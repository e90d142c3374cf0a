import type { FieldMap } from '../../options.ts'
import type { Sureness } from './shape.ts'
import { COLUMN_NAMES, LIKELY_TEXT, SURE_TEXT } from './column-names.ts'
import { isOwnOutput } from './own-output.ts'
import { namesOf } from './names-of.ts'
import { plainName } from './plain-name.ts'
import { remedy } from './remedy.ts'

/** What the first row of a table tells: where its text stands, or why it holds no articles. */
export type Header = { readonly kind: 'header'; readonly textAt: number } | { readonly kind: 'foreign'; readonly name: string }

/** Tables with more columns hold no articles. */
const MOST = 10_000

/** Reads the names of the columns. `least` is how sure it must be that the table holds articles: somebody may have named it, or it was only found. */
export function readHeader(names: readonly string[], fields: FieldMap, least: Sureness, format: string): Header {
  if (names.length > MOST) return { kind: 'foreign', name: `${format} with ${names.length} columns` }
  const record = Object.fromEntries(names.map((name) => [name, '']))
  if (isOwnOutput(record)) return { kind: 'foreign', name: 'a report of variorum, not an article' }
  const plain = names.map(plainName)
  const mapped = fields.text
  if (mapped !== undefined) {
    const at = names.findIndex((name) => name === mapped || name === mapped.split('.')[0])
    return at < 0
      ? { kind: 'foreign', name: `${format} without the column ${mapped} that the config names; it has ${namesOf(record)}` }
      : { kind: 'header', textAt: at }
  }
  const textName = [...SURE_TEXT, ...LIKELY_TEXT].find((name) => plain.includes(name))
  const companions = (['title', 'url', 'date', 'outlet', 'author'] as const).filter(
    (field) => fields[field] !== undefined || COLUMN_NAMES[field].some((name) => plain.includes(name)),
  ).length
  if (textName !== undefined && companions >= least) return { kind: 'header', textAt: plain.indexOf(textName) }
  const isData = names.some((name) => name.length > LONG || /^https?:\/\//.test(name))
  return {
    kind: 'foreign',
    name: isData ? `${format} without a header: its first line must name the columns` : `${format}; ${remedy(namesOf(record))}`,
  }
}

/** Longer names are none. */
const LONG = 80
