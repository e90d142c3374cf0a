import type { Severity } from '../model.ts'

/** From licensed to changing the meaning. */
const SEVERITIES: readonly Severity[] = ['info', 'minor', 'major', 'critical']

/** How grave a severity is, 0 for `info`. */
export function gravity(severity: Severity): number {
  return SEVERITIES.indexOf(severity)
}

/** One level up, as far as there is one. */
export function raise(severity: Severity): Severity {
  return SEVERITIES[gravity(severity) + 1] ?? 'critical'
}
