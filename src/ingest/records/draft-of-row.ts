import type { FieldMap } from '../../options.ts'
import type { Draft } from '../draft.ts'
import { draftOf } from './draft-of.ts'
import { namesOf } from './names-of.ts'
import type { DateOrders } from './ordered-date.ts'
import { recordOf, type Row, valueAnchors } from './rows.ts'
import { shapeOf } from './shape-of.ts'

/** The article in a row of a table, or why there is none. `line` is the one in which the row begins, in a table that has lines; `orders`, how its dates are written. */
export function draftOfRow(row: Row, line: number | undefined, fields: FieldMap, orders: DateOrders = {}): Draft {
  const record = recordOf(row)
  const shape = shapeOf(record, fields, orders)
  if (shape === undefined) return { kind: 'unreadable', reason: `no text (it has ${namesOf(record)})` }
  if (shape.kind === 'foreign') return { kind: 'unreadable', reason: shape.name }
  if (shape.kind === 'empty') return { kind: 'unreadable', reason: shape.reason }
  return draftOf(
    shape,
    ([name], value) => {
      const at = row.names.findIndex((each, i) => each === name && row.values[i] === value)
      return line === undefined ? [] : valueAnchors(value, row.places[at] ?? 0, line)
    },
    {},
  )
}
