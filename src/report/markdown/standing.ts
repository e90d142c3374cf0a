import type { Finding, Report, ReportedDiscrepancy } from '../../model.ts'
import { shorten } from '../../text/shorten.ts'
import { isWanted } from '../entries.ts'
import { speakerOf } from '../heading.ts'
import { inert } from '../inert.ts'
import type { ReportOptions } from '../reporter.ts'
import { worstFirst } from '../severities.ts'
import { kindTitle } from '../kind-title.ts'
import type { Section } from './fitted.ts'
import { code, details, paragraph, table, text } from './nodes.ts'
import { severityCell, sideCell } from './variant-table.ts'
import { written } from './written.ts'

/** Differences told one by one, and in the short form. */
const [ROWS, FEW] = [60, 10]
/** Characters of a name, and of a reason. */
const [NAME, REASON] = [60, 200]

/** What the baseline knows, folded away: how many there are, and of each the words, and why it may stand. Undefined where there is none. */
export function standing({ findings }: Report, options: ReportOptions): Section | undefined {
  const all = findings
    .flatMap((finding) => finding.discrepancies.map((discrepancy) => ({ finding, discrepancy })))
    .filter(({ discrepancy }) => discrepancy.state !== 'new' && isWanted(discrepancy, options))
    .toSorted((a, b) => worstFirst(a.discrepancy, b.discrepancy))
  if (all.length === 0) return undefined
  const count = (state: ReportedDiscrepancy['state']): string[] => {
    const found = all.filter(({ discrepancy }) => discrepancy.state === state).length
    return found > 0 ? [`${found} ${state}`] : []
  }
  const form = (rows: number) => (): string => {
    const rest = all.length - rows
    const told = table(['', 'Severity', 'Who', 'Some print', 'Others print', 'Difference', 'Reason'], all.slice(0, rows).map(rowOf))
    return written(
      details([...count('known'), ...count('accepted')].join(', '), [told, ...(rest > 0 ? [paragraph(text(`and ${rest} more`))] : [])]),
    )
  }
  return { forms: [form(ROWS), form(FEW)], differences: all.length }
}

function rowOf({ finding: { cluster }, discrepancy }: { readonly finding: Finding; readonly discrepancy: ReportedDiscrepancy }) {
  const { state, reclassified, kind, lemma, variant, reason = '' } = discrepancy
  return [
    [text(reclassified ? `${state}, reclassified` : state)],
    severityCell(discrepancy),
    [text(`${shorten(speakerOf(cluster), NAME)} `), ...code(cluster.id)],
    sideCell(lemma, discrepancy),
    sideCell(variant, discrepancy),
    [text(kindTitle(kind))],
    [text(shorten(inert(reason), REASON))],
  ]
}
