import { type Filter, UsageError } from '../index.ts'
import type { Given } from './flags.ts'
import { periodOf } from './period-of.ts'

/** Which articles of an archive a command line asks for. */
export function filterOf(given: Pick<Given, 'outlet' | 'speaker' | 'from' | 'to'>, which: readonly string[] = []): Filter {
  const { outlet, speaker } = given
  for (const [flag, value] of Object.entries({ outlet, speaker }))
    if (value !== undefined && value.trim() === '') throw new UsageError(`--${flag} cannot be empty`)
  return {
    ...(outlet !== undefined && { outlet }),
    ...(speaker !== undefined && { speaker }),
    ...periodOf(given).period,
    ...(which.length > 0 && { which }),
  }
}
