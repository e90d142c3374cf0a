import type { Report, Severity } from '../model.ts'
import { isGating } from '../text/is-gating.ts'

/** Whether a report stops the press: something new in it reaches the severity, and its witnesses likely print one utterance. */
export function gates({ findings }: Pick<Report, 'findings'>, failOn: Severity | 'never'): boolean {
  return findings.some(({ discrepancies }) => discrepancies.some((discrepancy) => isGating(discrepancy, failOn)))
}
