import type { Finding, ReportedDiscrepancy, Severity } from '../model.ts'

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['critical', 'major', 'minor', 'info']

/** Whether a severity is as bad as another, or worse. */
export function reaches(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least)
}

/** Orders discrepancies worst first. */
export function worstFirst(one: Pick<ReportedDiscrepancy, 'severity'>, other: Pick<ReportedDiscrepancy, 'severity'>): number {
  return SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity)
}

/** All discrepancies of all findings. */
export function discrepanciesOf(findings: readonly Finding[]): ReportedDiscrepancy[] {
  return findings.flatMap(({ discrepancies }) => discrepancies)
}

/** How many there are of each severity, worst first; those there are none of are left out. */
export function countedBySeverity(
  discrepancies: readonly Pick<ReportedDiscrepancy, 'severity'>[],
): { readonly severity: Severity; readonly count: number }[] {
  return SEVERITIES.map((severity) => ({ severity, count: discrepancies.filter((each) => each.severity === severity).length })).filter(
    ({ count }) => count > 0,
  )
}
