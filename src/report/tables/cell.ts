import type { Place } from '../../model.ts'
import { inert } from '../inert.ts'
import type { HeldTable, Value } from './table.ts'

/** A cell: text made safe, numbers and flags in words, empty where there is nothing. */
export function cell(value: Value): string {
  if (value === undefined) return ''
  return typeof value === 'string' ? inert(value) : typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}

/** A table as cells, its head first. */
export function* cellsOf({ columns, rows }: Pick<HeldTable, 'columns' | 'rows'>): Generator<readonly string[]> {
  yield Object.keys(columns)
  for (const row of rows()) yield row.map(cell)
}

export const PLACE_COLUMNS = {
  part: 'whole',
  page: 'whole',
  paragraph: 'whole',
  line: 'whole',
  column: 'whole',
  time: 'text',
  start: 'whole',
  end: 'whole',
} as const

/** A place in an article, in the order of its columns. */
export function placeValues(place: Place | undefined): Value[] {
  return [place?.part, place?.page, place?.paragraph, place?.line, place?.column, place?.time, place?.start, place?.end]
}
