import type { ReportedDiscrepancy } from '../model.ts'
import { countedBySeverity } from './severities.ts'

/** How many are known, and how grave these are, then how many are accepted: `19 known (7 critical, 12 minor)`, `2 accepted`. Nothing of info severity is counted. */
export function knownWords(wanted: readonly ReportedDiscrepancy[]): string[] {
  return (['known', 'accepted'] as const).flatMap((state) => {
    const found = wanted.filter((each) => each.state === state && each.severity !== 'info')
    const grave = countedBySeverity(found).map(({ severity, count }) => `${count} ${severity}`)
    return found.length === 0 ? [] : [`${found.length} ${state}${state === 'known' ? ` (${grave.join(', ')})` : ''}`]
  })
}
