import type { FieldMap } from '../../options.ts'
import { COLUMN_NAMES } from './column-names.ts'
import { type DateOrder, type DateOrders, dayAndMonthIn, orderedDate, serialOf } from './ordered-date.ts'
import { plainName } from './plain-name.ts'
import { toldLine, toldValue } from './told.ts'

/** What the first rows of a list tell of its dates: how they are written, and of which columns that cannot be told. */
export interface ListDates {
  readonly orders: DateOrders
  readonly warnings: readonly string[]
}

/** A value of a list and the column it stands in. */
export type Cell = readonly [name: string, value: unknown]

/** A column of dates, as far as it was looked at. */
interface DateColumn {
  readonly name: string
  readonly lines: string[]
}

const FIELDS = ['date', 'updated'] as const

/** Tells how the dates of a list are written. All rows of a column were written by one hand: where one of them says which number is the day, it says so for all. */
export function listDates(cells: Iterable<Cell>, fields: FieldMap): ListDates {
  const columns = columnsOf(cells, fields)
  const orders: Record<string, DateOrder> = {}
  for (const [plain, { lines }] of columns) {
    const order = orderOf(lines)
    if (order !== undefined) orders[plain] = order
  }
  const warnings = FIELDS.flatMap((field) => unclear(columns, orders, new Set(namesOf(field, fields))))
  return { orders, warnings: Array.from(new Set(warnings)) }
}

/** The plain names of the columns that a field may stand in. */
function namesOf(field: (typeof FIELDS)[number], fields: FieldMap): readonly string[] {
  const mapped = fields[field]
  return mapped === undefined ? COLUMN_NAMES[field] : [plainName(mapped.split('.').at(-1) ?? '')]
}

function columnsOf(cells: Iterable<Cell>, fields: FieldMap): ReadonlyMap<string, DateColumn> {
  const names = new Set(FIELDS.flatMap((field) => namesOf(field, fields)))
  const columns = new Map<string, DateColumn>()
  for (const [name, value] of cells) {
    const plain = plainName(name)
    const line = names.has(plain) ? toldLine(toldValue(value)) : undefined
    if (line === undefined) continue
    const column = columns.get(plain) ?? { name, lines: [] }
    column.lines.push(line)
    columns.set(plain, column)
  }
  return columns
}

function orderOf(lines: readonly string[]): DateOrder | undefined {
  if (lines.every((line) => serialOf(line) !== undefined)) return 'serial'
  const either = lines.flatMap((line) => [dayAndMonthIn(line) ?? []]).filter(({ length }) => length > 0)
  const isDayFirst = either.some(([one = 0]) => one > 12)
  const isMonthFirst = either.some(([, other = 0]) => other > 12)
  return isDayFirst === isMonthFirst ? undefined : isDayFirst ? 'day-first' : 'month-first'
}

/** What is said of dates that nobody can read, where no other column says the same. */
function unclear(columns: ReadonlyMap<string, DateColumn>, orders: DateOrders, names: ReadonlySet<string>): readonly string[] {
  const own = Array.from(columns).filter(([plain]) => names.has(plain))
  const unread = own.flatMap(([plain, { name, lines }]) => {
    const line = lines.find((each) => dayAndMonthIn(each) && orderedDate(each, orders[plain]) === undefined)
    return line === undefined ? [] : [{ name, line }]
  })
  if (unread.length < own.length) return []
  return unread.map(
    ({ name, line }) => `the order of day and month is unclear in column ${name}: ${line.slice(0, 40)}; dates like it are not read`,
  )
}
