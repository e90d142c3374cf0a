import type { Report, Severity } from '../model.ts'

const SEVERITIES: readonly Severity[] = ['info', 'minor', 'major', 'critical']

/** Whether a report stops the press: something new in it reaches the severity, and its witnesses likely print one utterance. */
export function gates({ findings }: Pick<Report, 'findings'>, failOn: Severity | 'never'): boolean {
  if (failOn === 'never') return false
  const least = SEVERITIES.indexOf(failOn)
  return findings.some(({ discrepancies }) =>
    discrepancies.some(
      ({ state, severity, confidence }) => state === 'new' && SEVERITIES.indexOf(severity) >= least && confidence !== 'low',
    ),
  )
}
