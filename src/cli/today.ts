import type { Io } from './io.ts'
import { statedTime } from './stated-time.ts'

/** The day, ISO 8601, as the calendar on the wall has it; that of SOURCE_DATE_EPOCH (UTC) where it is set. */
export function today(io: Pick<Io, 'env'>): string {
  const stated = statedTime(io)
  if (stated) return stated.toISOString().slice(0, 10)
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, '0')).join('-')
}
