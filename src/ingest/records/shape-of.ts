import type { FieldMap } from '../../options.ts'
import type { JsonRecord } from './json-record.ts'
import { readNewsArticle } from './news-article.ts'
import { readNinjs } from './ninjs.ts'
import type { DateOrders } from './ordered-date.ts'
import { isOwnOutput } from './own-output.ts'
import { readOwnReading } from './own-reading.ts'
import type { Shape } from './shape.ts'
import { readTable } from './table.ts'

/** What a record is: of the shapes that are known by more than names of fields the one it has, else whatever its names tell; undefined where they tell of no article. */
export function shapeOf(
  record: JsonRecord,
  fields: FieldMap,
  orders: DateOrders = {},
  things: () => readonly JsonRecord[] = () => [],
): Shape | undefined {
  if (isOwnOutput(record)) return { kind: 'foreign', name: 'a report of variorum, not an article' }
  if (fields.text !== undefined) return readTable(record, fields, orders)
  return readOwnReading(record) ?? readNewsArticle(record, things) ?? readNinjs(record) ?? readTable(record, fields, orders)
}
