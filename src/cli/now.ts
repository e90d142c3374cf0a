import type { Io } from './io.ts'
import { statedTime } from './stated-time.ts'

/** The time, ISO 8601 in UTC, to the second: `2026-11-22T09:04:31Z`; that of SOURCE_DATE_EPOCH where it is set. */
export function now(io: Pick<Io, 'env'>): string {
  const time = statedTime(io) ?? new Date()
  return `${time.toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length)}Z`
}
