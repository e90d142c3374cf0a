import type { FieldMap } from '../../options.ts'
import { COLUMN_NAMES, LIKELY_TEXT, SURE_TEXT } from './column-names.ts'
import { type Column, columnsOf } from './columns.ts'
import { holdsSpeech, STORY } from './holds-speech.ts'
import type { JsonRecord } from './json-record.ts'
import type { DateOrders } from './ordered-date.ts'
import { meantPath, valueAt } from './path.ts'
import { plainName } from './plain-name.ts'
import type { Piece, Shape, Sureness } from './shape.ts'
import { textPieces } from './text-pieces.ts'
import { metadataOf, TOLD } from './told-metadata.ts'
import { toldDate, toldLine } from './told.ts'

/** Signs of a text that is no label, caption or entry of a menu. */
const PROSE = 100

/** What is shorter than this share of another text is an excerpt of it. */
const EXCERPT = 0.5

/** Of these an article has one at least, and what has two is hardly anything else. */
const COMPANIONS = ['title', 'url', 'date', 'outlet', 'author'] as const

/** An article in any record: what is what is told by the map of the config, else by the names; undefined where no name is one of a text. `orders` is how the list that it stands in writes its dates. */
export function readTable(record: JsonRecord, fields: FieldMap, orders: DateOrders = {}): Shape | undefined {
  const columns = columnsOf(record)
  const find = finder(record, columns, fields)
  const dated = (value: unknown, path: Column['path']): string | undefined => toldDate(value, orders[plainName(String(path.at(-1)))])
  const told = {
    outlet: find('outlet', TOLD.outlet),
    title: find('title', TOLD.title),
    url: find('url', TOLD.url),
    date: find('date', dated),
    updated: find('updated', dated),
    author: find('author', TOLD.author),
    language: find('language', TOLD.language),
    itemId: find('itemId', TOLD.itemId),
    version: find('version', TOLD.version),
    note: find('note', TOLD.note),
    role: find('role', TOLD.role),
  }
  const companions = COMPANIONS.filter((name) => told[name] !== undefined).length
  const text = textOf(record, columns, fields)
  if (text === undefined) return undefined
  const length = text.reduce((sum, { value }) => sum + value.length, 0)
  const isStory = (companions > 1 && length >= PROSE) || (companions > 0 && text.some(({ value }) => holdsSpeech(value, STORY)))
  const sureness: Sureness = fields.text !== undefined || isStory ? 2 : companions > 0 ? 1 : 0
  if (text.length === 0)
    return {
      kind: 'empty',
      sureness: companions > 1 ? 2 : 0,
      reason: fields.text === undefined ? 'no text' : `no text in ${fields.text}, which the config names`,
    }
  const deck = find('deck', (value, path) => textPieces(value, path)[0])
  const title = find('title', (value, path) => piecesOfLine(value, path)[0])
  return {
    kind: 'article',
    sureness,
    text,
    parts: [...(title ? [{ kind: 'title' as const, piece: title }] : []), ...(deck ? [{ kind: 'deck' as const, piece: deck }] : [])],
    said: metadataOf(told),
  }
}

type Find = <T>(field: keyof typeof COLUMN_NAMES, told: (value: unknown, path: Column['path']) => T | undefined) => T | undefined

/** Looks up what a field says: in the column of the map, else in the first of its names that says something. */
function finder(record: JsonRecord, columns: ReadonlyMap<string, Column>, fields: FieldMap): Find {
  return (field, told) => {
    const mapped = fields[field]
    if (mapped !== undefined) {
      const path = meantPath(record, mapped)
      return told(valueAt(record, path), path)
    }
    for (const name of COLUMN_NAMES[field]) {
      const column = columns.get(name)
      const found = column && told(column.value, column.path)
      if (found !== undefined) return found
    }
    return undefined
  }
}

/** The pieces of the text: none where its column is empty, undefined where there is no such column. */
function textOf(record: JsonRecord, columns: ReadonlyMap<string, Column>, { text }: FieldMap): readonly Piece[] | undefined {
  if (text !== undefined) {
    const path = meantPath(record, text)
    return textPieces(valueAt(record, path), path)
  }
  for (const name of SURE_TEXT) {
    const column = columns.get(name)
    const pieces = column ? textPieces(column.value, column.path) : []
    if (pieces.length > 0) return pieces
  }
  const likely = LIKELY_TEXT.map((name) => columns.get(name)).filter((column) => column !== undefined)
  const pieces = likely.map(({ value, path }) => textPieces(value, path)).filter(({ length }) => length > 0)
  const lengths = pieces.map((each) => each.reduce((sum, { value }) => sum + value.length, 0))
  const enough = Math.max(...lengths) * EXCERPT
  return pieces[lengths.findIndex((length) => length >= enough)] ?? (hasTextName(record) ? [] : undefined)
}

const TEXT_NAMES: ReadonlySet<string> = new Set([...SURE_TEXT, ...LIKELY_TEXT])

const hasTextName = (record: JsonRecord): boolean => Object.keys(record).some((name) => TEXT_NAMES.has(plainName(name)))

/** A headline where it is one string, so that its place can be told. */
function piecesOfLine(value: unknown, path: Column['path']): readonly Piece[] {
  if (typeof value === 'string') return toldLine(value) === undefined ? [] : [{ path, value }]
  return textPieces(value, path)
}
