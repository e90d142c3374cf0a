import type { Severity } from '../model.ts'
import { gravity, SEVERITIES } from '../text/gravity.ts'

/** One level up, as far as there is one. */
export function raise(severity: Severity): Severity {
  return SEVERITIES[gravity(severity) + 1] ?? 'critical'
}
