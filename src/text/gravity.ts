import type { Severity } from '../model.ts'

/** From licensed to changing the meaning. */
export const SEVERITIES: readonly Severity[] = ['info', 'minor', 'major', 'critical']

/** How grave a severity is: 0 for `info`, 3 for `critical`. */
export function gravity(severity: Severity): number {
  return SEVERITIES.indexOf(severity)
}
