import type { Finding, Siglum } from '../model.ts'
import { baseLines } from './base-lines.ts'
import { detailLines } from './detail-lines.ts'
import { type Entry, entriesOf } from './entries.ts'
import { heading } from './heading.ts'
import { isBlended } from './is-blended.ts'
import { keyLines } from './key-lines.ts'
import { wrap } from './layout.ts'
import { messageLines } from './message-lines.ts'
import { movedLines } from './moved-lines.ts'
import type { Palette } from './palette.ts'
import type { ReportOptions } from './reporter.ts'
import { WIDEST } from './summary-lines.ts'
import { variantColumns } from './variant-columns.ts'
import { variantList } from './variant-list.ts'
import { variantRow } from './variant-row.ts'
import { type Articles, yoursIn } from './whereabouts.ts'
import { yourLines } from './your-lines.ts'

/** Longer lines of prose are hard to follow. */
const PROSE = 110
/** Below this width, of the block without its margin, columns become a list. */
const NARROW = 58

/** The lines of one cluster at a terminal: who is quoted, the words once, the variants under them, and the witnesses. */
export function block(finding: Finding, articles: Articles, options: ReportOptions, paint: Palette, width: number): string[] {
  const entries = entriesOf(finding, options)
  const yours = yoursIn(finding, articles)
  return [
    ...heading(finding, articles, paint, Math.min(width, WIDEST)),
    ...wordingOf(finding, yours, entries, paint, Math.min(width, PROSE) - 2).map((line) => `${paint.quiet('│')} ${line}`),
    ...movedLines(finding, paint, Math.min(width, WIDEST) - 2).map((line) => `  ${line}`),
    ...(yours.length === 0 && isBlended(entries)
      ? wrap('No one printing has all of these words.', width - 2).map((line) => `  ${paint.quiet(line)}`)
      : []),
    ...variantsOf(finding, entries, articles, paint, width - 2).map((line) => `  ${line}`.trimEnd()),
    ...keyLines(finding, entries, articles, paint, Math.min(width, WIDEST) - 2).map((line) => `  ${line}`),
    ...(options.verbose ? detailLines(finding, entries, paint, Math.min(width, PROSE)) : []),
  ]
}

/** The words once: as the best supported printings have them, or as the draft does. */
function wordingOf(finding: Finding, yours: readonly Siglum[], entries: readonly Entry[], paint: Palette, width: number): string[] {
  return yours.length > 0 ? yourLines(finding, yours, entries, paint, width) : baseLines(finding, entries, paint, width)
}

/** The variants side by side, or one thing below the other in a narrow window; the writer of a draft is told of them in sentences. */
function variantsOf(finding: Finding, entries: readonly Entry[], articles: Articles, paint: Palette, width: number): string[] {
  if (entries.length === 0) return []
  if (yoursIn(finding, articles).length > 0) return messageLines(finding, entries, articles, paint, width)
  const rows = entries.map((entry, i) => variantRow(entry, entries[i - 1], finding, articles))
  return (width < NARROW ? undefined : variantColumns(rows, paint, width)) ?? variantList(rows, paint, width)
}
