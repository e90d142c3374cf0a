import type { Finding, Report, ReportedDiscrepancy } from '../../model.ts'

/** What somebody can be asked to judge: a difference, or a cluster in which none was found. */
export interface Unit {
  readonly id: string
  /** Units of one stratum are told apart by nothing but chance. */
  readonly stratum: { readonly kind: string; readonly severity: string }
  readonly finding: Finding
  /** Absent where none was found. */
  readonly discrepancy?: ReportedDiscrepancy
}

/** The kind and the severity of no difference at all. */
const NONE = 'none'

/** Everything in a report that can be judged. What one printing shows by itself is no agreement. */
export function unitsIn({ findings }: Pick<Report, 'findings'>): Unit[] {
  return findings.flatMap((finding): Unit[] => {
    const { cluster, discrepancies } = finding
    if (discrepancies.length === 0)
      return cluster.witnesses.length < 2 ? [] : [{ id: cluster.id, stratum: { kind: NONE, severity: NONE }, finding }]
    return discrepancies.map((discrepancy) => {
      const { id, kind, severity } = discrepancy
      return { id, stratum: { kind, severity }, finding, discrepancy }
    })
  })
}
