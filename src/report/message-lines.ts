import type { Finding } from '../model.ts'
import type { Entry } from './entries.ts'
import { inert } from './inert.ts'
import { columns, isolated, wrap } from './layout.ts'
import type { Palette } from './palette.ts'
import { variantRow } from './variant-row.ts'
import type { Articles } from './whereabouts.ts'

/** Room for the sentences, whatever the window. */
const LEAST = 20

/** What the writer of a draft is told of its differences: a sentence each, with its kind, and its place in the draft. */
export function messageLines(finding: Finding, entries: readonly Entry[], articles: Articles, paint: Palette, width: number): string[] {
  const rows = entries.map((entry, i) => variantRow(entry, entries[i - 1], finding, articles))
  const gutter = Math.max(...rows.map(({ number }) => number.length)) + Math.max(...rows.map((row) => row.discrepancy.severity.length)) + 4
  const room = Math.max(LEAST, width - gutter)
  return columns(
    rows.map(({ number, discrepancy: { severity, message }, kind, remarks, place, spot, reason }) => [
      [paint.strong(number)],
      [paint.severity[severity](severity)],
      [
        ...wrap(inert(message), room).map(isolated),
        ...wrap(paint.quiet([kind, remarks].filter(Boolean).join(' · ')), room),
        // A place that is broken cannot be opened.
        ...(place ? [paint.place(place, spot)] : []),
        ...(reason === undefined ? [] : wrap(paint.quiet(reason), room).map(isolated)),
      ],
    ]),
  )
}
