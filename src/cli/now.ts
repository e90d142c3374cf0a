import type { Io } from './io.ts'

const SECOND = 1000

/** The time, ISO 8601 in UTC, to the second: `2026-11-22T09:04:31Z`; of SOURCE_DATE_EPOCH (seconds since 1970) where that is set. */
export function now({ env }: Pick<Io, 'env'>): string {
  const stated = env['SOURCE_DATE_EPOCH']
  const time = stated !== undefined && /^\d{1,11}$/.test(stated) ? new Date(Number(stated) * SECOND) : new Date()
  return `${time.toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length)}Z`
}
