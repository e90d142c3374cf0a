import type { Report } from '../model.ts'
import { counted } from '../summary.ts'

/** Narrows a gated report to what is new in it: findings that have something new, and of these nothing else. Counts follow; what was read is not narrowed. */
export function news(report: Report): Report {
  const findings = report.findings.flatMap((finding) => {
    const discrepancies = finding.discrepancies.filter(({ state }) => state === 'new')
    return discrepancies.length > 0 ? [{ ...finding, discrepancies }] : []
  })
  const { off: _off, ...counts } = report.counts
  return { ...report, counts: { ...counts, ...counted(findings) }, findings, baseline: { absent: [] } }
}
