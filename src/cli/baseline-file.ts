import { existsSync } from 'node:fs'
import type { Settings } from './settings.ts'

/** Where the baseline lies when nobody says so. */
export const BASELINE = 'variorum-baseline.json'

/** Where the baseline lies, if there is one. */
export function baselineFile({ baseline }: Settings): string | undefined {
  return baseline ?? (existsSync(BASELINE) ? BASELINE : undefined)
}
