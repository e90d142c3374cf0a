import type { Finding, ReportedDiscrepancy } from '../../model.ts'
import { entriesOf } from '../entries.ts'
import { alignment } from './alignment.ts'
import type { Edition } from './edition.ts'
import { type Content, type Markup, markup } from './markup.ts'
import { printingsOf } from './printings.ts'
import { timeline } from './timeline.ts'

/** More witnesses than one: what need not be seen at once of them. All printings side by side, who printed what when, and each in its sentence. */
export function insideOf(
  finding: Finding,
  told: readonly ReportedDiscrepancy[],
  edition: Edition,
  summary: Content,
  rest?: Content,
): Markup {
  const entries = entriesOf(finding, edition.options)
  const isAligned = finding.cluster.witnesses.length > 1 && finding.loci.length > 0
  return markup`<details class="inside"><summary>${summary}</summary>${isAligned ? alignment(finding, entries, edition) : undefined}${timeline(
    finding,
    entries,
    edition,
  )}${printingsOf(finding, told, edition)}${rest}</details>`
}
