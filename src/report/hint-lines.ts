import type { Finding, Report, ReportedDiscrepancy } from '../model.ts'
import { acceptCommand } from './accept-command.ts'
import { checklists } from './checklists.ts'
import { isWanted } from './entries.ts'
import { inShell } from './in-shell.ts'
import { columns, wrap } from './layout.ts'
import type { Palette } from './palette.ts'
import type { ReportOptions } from './reporter.ts'
import { discrepanciesOf, worstFirst } from './severities.ts'
import { toType } from './to-type.ts'

/** A command, and what it is for. */
type Hint = readonly [command: string, use: string]

/** What to type next: about the worst that is new; of a draft, to tick the quotation off. */
export function hintLines(report: Report, shown: readonly Finding[], options: ReportOptions, paint: Palette, width: number): string[] {
  const [worst] = discrepanciesOf(shown)
    .filter((discrepancy) => discrepancy.state === 'new' && isWanted(discrepancy, options))
    .toSorted(worstFirst)
  if (!worst) return []
  const hints = [
    [toType(`explain ${worst.kind}`, options), 'what it is, and when it is fine'] as const,
    ...deedsFor(worst, report, options),
  ]
  const lines = columns(hints.map(([command, use]) => [[command], [use]]))
  return (lines.some((line) => line.length > width) ? hints.flatMap(([command]) => wrap(command, width)) : lines).map(paint.quiet)
}

/** What can be done about it. A draft is not let stand: its quotations are ticked off. */
function deedsFor(worst: ReportedDiscrepancy, report: Report, options: ReportOptions): Hint[] {
  const { next } = options
  if (next.kind !== 'accept') return []
  const lists = checklists(report)
  if (!lists) {
    const command = acceptCommand(worst, options)
    return command === undefined ? [] : [[command, 'let it stand']]
  }
  const ticks = lists.flatMap(({ draft, quotations }): Hint[] => {
    const row = quotations.find(({ verdict }) => verdict.discrepancies.includes(worst.id))
    return row ? [[toType(`tick ${inShell(draft.path)} ${row.number}`, options), 'tick it off, once it is checked']] : []
  })
  return [...ticks.slice(0, 1), ...(next.hasPage ? [] : [['… -o check.html', 'all this as a page, with boxes to tick'] as const])]
}
