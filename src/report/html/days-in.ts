import type { Days } from '../../text/days.ts'

const DAY = 86_400_000

/** The days of an ISO date: one, or those of its month or year where it says no more; undefined where it is none. */
export function daysIn(iso: string): Days | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)/.exec(iso) ?? []
  if (year === undefined) return undefined
  const from = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)) / DAY
  // The day 0 of a month is the last one of the month before.
  const to = day === undefined ? Date.UTC(Number(year), Number(month ?? 12), 0) / DAY : from
  return { from, to }
}
