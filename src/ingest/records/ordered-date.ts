import { isoDate } from '../dates.ts'
import { twoDigits } from '../dates/two-digits.ts'

/** How the dates of a column are written that by themselves say several things, or none: the day first, the month first, or the number of the day as spreadsheets count. */
export type DateOrder = 'day-first' | 'month-first' | 'serial'

/** How the dates of a list are written, by the plain name of the column. */
export type DateOrders = Readonly<Record<string, DateOrder>>

/** People who write that way. */
const WRITTEN_IN = { 'day-first': 'en-GB', 'month-first': 'en-US' } as const

/** The two numbers that a date begins with where either may be the day. > | 05/03/2026   5-3-2026 10:15 */
export function dayAndMonthIn(text: string): readonly [one: number, other: number] | undefined {
  const [all, one, , other] = /^\s*(\d{1,2})([/-])(\d{1,2})\2\d{4}(?!\d)/.exec(text) ?? []
  return all === undefined ? undefined : [Number(one), Number(other)]
}

/** The number of a day from 1954 to 2064, counted from the last but one of 1899; behind the point the time of day. > | 46086   46086.4375 */
export function serialOf(text: string): number | undefined {
  const serial = /^\s*\d{5}(?:[.,]\d+)?\s*$/.test(text) ? Number(text.replace(',', '.')) : 0
  return serial >= 20_000 && serial < 60_000 ? serial : undefined
}

/** A date of a column of which it is known how they are written, as ISO 8601. */
export function orderedDate(text: string, order: DateOrder | undefined): string | undefined {
  if (order === 'serial') return serialDate(text) ?? isoDate(text)
  return isoDate(text, order && dayAndMonthIn(text) ? WRITTEN_IN[order] : undefined)
}

const [SECONDS, NEW_YEAR_1970] = [86_400, 25_569]

function serialDate(text: string): string | undefined {
  const serial = serialOf(text)
  if (serial === undefined) return undefined
  const seconds = Math.round((serial - NEW_YEAR_1970) * SECONDS)
  const date = new Date(seconds * 1000)
  const day = date.toISOString().slice(0, 10)
  if (seconds % SECONDS === 0) return day
  const time = `${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())}`
  return `${day}T${time}${date.getUTCSeconds() === 0 ? '' : `:${twoDigits(date.getUTCSeconds())}`}`
}
