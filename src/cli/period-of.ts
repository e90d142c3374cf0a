import { type CheckOptions, compareDates, UsageError } from '../index.ts'
import type { Given } from './flags.ts'

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/** The days between which articles are read; nothing where nobody says so. */
export function periodOf({ from, to }: Pick<Given, 'from' | 'to'>): Partial<Pick<CheckOptions, 'period'>> {
  if (from === undefined && to === undefined) return {}
  for (const [flag, date] of Object.entries({ from, to }))
    if (date !== undefined && !isDate(date)) throw new UsageError(`--${flag} ${date}: must be a day, a month or a year, such as 2026-03-05`)
  if (from !== undefined && to !== undefined && compareDates(from, to) > 0) throw new UsageError(`--from ${from} is later than --to ${to}`)
  return { period: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) } }
}

function isDate(date: string): boolean {
  if (!DATE.test(date)) return false
  // There is no 31 June.
  return date.length < 'YYYY-MM-DD'.length || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date)
}
