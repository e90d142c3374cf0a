import type { Report, Severity } from '../model.ts'
import { gravity } from '../text/gravity.ts'

/** Whether a report stops the press: something new in it reaches the severity, and its witnesses likely print one utterance. */
export function gates({ findings }: Pick<Report, 'findings'>, failOn: Severity | 'never'): boolean {
  if (failOn === 'never') return false
  const least = gravity(failOn)
  return findings.some(({ discrepancies }) =>
    discrepancies.some(({ state, severity, confidence }) => state === 'new' && gravity(severity) >= least && confidence !== 'low'),
  )
}
