import type { Finding, ReportedDiscrepancy } from '../model.ts'
import type { ReportOptions } from './reporter.ts'
import { reaches, worstFirst } from './severities.ts'

/** A discrepancy as one line of an apparatus. Lines about the same words share the number that stands beside the words. */
export interface Entry {
  readonly discrepancy: ReportedDiscrepancy
  /** 1-based; absent where it concerns the whole cluster. */
  readonly number?: number
}

type Wanted = Pick<ReportOptions, 'minSeverity' | 'verbose'>

/** Whether a discrepancy is among those asked for. */
export function isWanted({ severity }: ReportedDiscrepancy, { minSeverity, verbose }: Wanted): boolean {
  return verbose || reaches(severity, minSeverity)
}

/** The discrepancies of a finding that are asked for, worst first; what concerns the same words stands together. */
export function entriesOf({ discrepancies }: Pick<Finding, 'discrepancies'>, wanted: Wanted): Entry[] {
  const groups = new Map<string, ReportedDiscrepancy[]>()
  for (const discrepancy of discrepancies.filter((each) => isWanted(each, wanted)).toSorted(worstFirst)) {
    const place = discrepancy.loci.join(' ')
    groups.set(place, [...(groups.get(place) ?? []), discrepancy])
  }
  let number = 0
  return [...groups.values()]
    .toSorted(([one], [other]) => (one && other ? worstFirst(one, other) || first(one) - first(other) : 0))
    .flatMap((group) => {
      if (group[0]?.loci.length === 0) return group.map((discrepancy) => ({ discrepancy }))
      number += 1
      return group.map((discrepancy) => ({ discrepancy, number }))
    })
}

function first({ loci }: ReportedDiscrepancy): number {
  return loci[0] ?? -1
}
