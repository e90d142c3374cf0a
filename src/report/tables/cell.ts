import type { Place } from '../../model.ts'
import { inert } from '../inert.ts'

/** A cell: text made safe, numbers and flags in words, empty where there is nothing. */
export function cell(value: string | number | boolean | undefined): string {
  if (value === undefined) return ''
  return typeof value === 'string' ? inert(value) : typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}

export const PLACE_COLUMNS = ['part', 'page', 'paragraph', 'line', 'column', 'time', 'start', 'end'] as const

/** A place in an article, in the order of its columns. */
export function placeCells(place: Place | undefined): string[] {
  return PLACE_COLUMNS.map((name) => cell(place?.[name]))
}
