import type { Io } from './io.ts'

const SECOND = 1000

/** The day, ISO 8601, as the calendar on the wall has it; of SOURCE_DATE_EPOCH (seconds since 1970, UTC) where that is set. */
export function today({ env }: Pick<Io, 'env'>): string {
  const stated = env['SOURCE_DATE_EPOCH']
  if (stated !== undefined && /^\d{1,11}$/.test(stated)) return new Date(Number(stated) * SECOND).toISOString().slice(0, 10)
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, '0')).join('-')
}
