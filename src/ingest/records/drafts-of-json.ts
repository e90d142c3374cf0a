import type { FieldMap } from '../../options.ts'
import type { Draft } from '../draft.ts'
import { linePlaces } from '../line-places.ts'
import { lineStarts } from '../line-starts.ts'
import type { RawDocument } from '../raw-document.ts'
import { cellsIn } from './date-cells.ts'
import { draftOf } from './draft-of.ts'
import { findRecords, type FoundRecord } from './find-records.ts'
import { isRecord } from './json-record.ts'
import { listDates } from './list-dates.ts'
import { literalAnchors, type PlaceOf } from './literal-anchors.ts'
import { literalOffsets } from './literal-offsets.ts'
import { namesOf } from './names-of.ts'
import { type JsonValue, parseJson } from './parse-json.ts'
import { pointerOf } from './path.ts'
import { remedy } from './remedy.ts'
import { toldOfFirst } from './told-of-first.ts'

/** The articles of a JSON file, or of a line of JSON Lines. */
export function draftsOfJson(raw: RawDocument, source: string, fields: FieldMap): readonly Draft[] {
  const parsed = parseJson(source, raw.line)
  const isMeant = raw.named || raw.holder?.kind === 'list'
  if (parsed.kind === 'unreadable') return isMeant ? [parsed] : [{ kind: 'foreign', name: parsed.reason }]
  const isOnly = parsed.values.length === 1
  // A line of a list has one row; what tells how it is written stands in the others.
  const { orders, warnings } = raw.dateOrders
    ? { orders: raw.dateOrders, warnings: [] }
    : listDates(
        parsed.values.flatMap(({ value }) => Array.from(cellsIn(value))),
        fields,
      )
  const found = parsed.values.map((value) => findRecords(value.value, fields, isMeant ? 0 : 2, orders))
  if (!found.flat().some(({ shape }) => shape.kind !== 'foreign')) {
    const none = foreign(parsed.values, found.flat())
    // Of a list of articles every record is told that is none.
    return [raw.holder?.kind === 'list' ? unreadable(parsed.values[0], none) : none]
  }
  const { placeOf } = linePlaces(lineStarts(source), raw.line)
  const drafts = parsed.values.flatMap((value, i) => draftsOfValue(value, found[i] ?? [], isOnly ? undefined : i + 1, placeOf))
  return toldOfFirst(drafts, warnings)
}

function unreadable(json: JsonValue | undefined, { name }: Foreign): Draft {
  if (json?.fault !== undefined) return { kind: 'unreadable', reason: `broken JSON (${json.fault})` }
  return { kind: 'unreadable', reason: isRecord(json?.value) && !name.startsWith('JSON') ? name : withoutText(json?.value) }
}

type Foreign = Extract<Draft, { kind: 'foreign' }>

/** Why a file without articles is none; where it only may be one, which column is its text can be said. */
function foreign(values: readonly JsonValue[], found: readonly FoundRecord[]): Foreign {
  const [known] = found
  if (known?.shape.kind === 'foreign') return { kind: 'foreign', name: known.shape.name }
  const fault = values.find((value) => value.fault !== undefined)?.fault
  const first = values[0]?.value
  const [record]: readonly unknown[] = Array.isArray(first) ? first : [first]
  if (!isRecord(record)) return { kind: 'foreign', name: fault === undefined ? 'JSON' : `broken JSON: ${fault}` }
  return { kind: 'foreign', name: `JSON${fault === undefined ? '' : `, broken: ${fault}`}; ${remedy(namesOf(record))}` }
}

function draftsOfValue(json: JsonValue, found: readonly FoundRecord[], value: number | undefined, placeOf: PlaceOf): readonly Draft[] {
  const wanted = found.flatMap(({ path, shape }) =>
    shape.kind === 'article' ? [...shape.text, ...shape.parts.map(({ piece }) => piece)].map((piece) => [...path, ...piece.path]) : [],
  )
  const offsets = literalOffsets(json.source, wanted)
  const outer = value === undefined ? '' : `#${value}`
  if (found.length === 0)
    return [{ kind: 'unreadable', ...(outer !== '' && { place: outer }), reason: json.fault ?? withoutText(json.value) }]
  return found.map(({ path, shape, number }, i): Draft => {
    const place = outer + (number === undefined ? '' : `#${number}`)
    const at = place === '' ? {} : { place }
    if (shape.kind !== 'article') return { kind: 'unreadable', ...at, reason: shape.kind === 'empty' ? shape.reason : shape.name }
    const isLast = i === found.length - 1
    return draftOf(
      shape,
      (within, words) => {
        const offset = offsets.get(pointerOf([...path, ...within]))
        return offset === undefined ? [] : literalAnchors(json.source, words, offset, (each) => placeOf(each + json.start))
      },
      { ...at, ...(isLast && json.fault !== undefined && { warnings: [`broken JSON: ${json.fault}; read as far as it is sound`] }) },
    )
  })
}

const withoutText = (value: unknown): string => (isRecord(value) ? `no text (it has ${namesOf(value)})` : 'no record')
