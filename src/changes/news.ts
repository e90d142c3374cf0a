import type { Report } from '../model.ts'
import { counted } from '../summary.ts'

/** Narrows a gated report to what is new in it: findings that have something new, and of these nothing else. Counts of discrepancies follow; what was read and matched is not narrowed. */
export function news(report: Report): Report {
  const findings = report.findings.flatMap((finding) => {
    const discrepancies = finding.discrepancies.filter(({ state }) => state === 'new')
    return discrepancies.length > 0 ? [{ ...finding, discrepancies }] : []
  })
  const { discrepancies, new: fresh } = counted(findings)
  return { ...report, counts: { ...report.counts, discrepancies, new: fresh }, findings, baseline: { absent: [] } }
}
