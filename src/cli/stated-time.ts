import type { Io } from './io.ts'

const SECOND = 1000

/** The time that SOURCE_DATE_EPOCH states (seconds since 1970, UTC), so that what is made can be made again; undefined where it states none. */
export function statedTime({ env }: Pick<Io, 'env'>): Date | undefined {
  const stated = env['SOURCE_DATE_EPOCH']
  return stated !== undefined && /^\d{1,11}$/.test(stated) ? new Date(Number(stated) * SECOND) : undefined
}
