import { UsageError } from '../index.ts'
import type { Given } from './flags.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The last day on which something is accepted, ISO 8601; undefined where it is for good. `today` is ISO 8601, too. */
export function untilOf({ until, withdrawn }: Pick<Given, 'until' | 'withdrawn'>, today: string): string | undefined {
  if (until === undefined) return undefined
  if (withdrawn) throw new UsageError('--until is for what may stand for a while; what is withdrawn stays so')
  const date = new Date(`${until}T00:00:00Z`)
  const isDay = DAY.test(until) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(until)
  if (!isDay) throw new UsageError(`--until ${until}: must be a day such as 2027-01-31`)
  if (until < today) throw new UsageError(`--until ${until}: that day has passed`)
  return until
}
