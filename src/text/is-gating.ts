import type { ReportedDiscrepancy, Severity } from '../model.ts'
import { gravity } from './gravity.ts'

/** Whether a discrepancy stops the press: it is new, reaches the severity, and its witnesses likely print one utterance. */
export function isGating(
  { state, severity, confidence }: Pick<ReportedDiscrepancy, 'state' | 'severity' | 'confidence'>,
  failOn: Severity | 'never',
): boolean {
  return failOn !== 'never' && state === 'new' && gravity(severity) >= gravity(failOn) && confidence !== 'low'
}
