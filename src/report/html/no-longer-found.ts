import type { Report } from '../../model.ts'
import { entryWords } from '../entry-words.ts'
import { goneFrom } from '../gone-from.ts'
import { worstFirst } from '../severities.ts'
import { type Markup, markup } from './markup.ts'

/** More than these are counted. */
const LISTED = 100

/** What the baseline, or an earlier report, knows and no article prints any more. */
export function noLongerFound(report: Pick<Report, 'baseline'>): Markup | undefined {
  const gone = goneFrom(report).gone.toSorted(worstFirst)
  if (gone.length === 0) return undefined
  const of = report.baseline.of === 'report' ? 'the earlier report' : 'the baseline'
  return markup`<section class="skipped" aria-labelledby="gone"><h2 id="gone">No longer found: ${gone.length} of ${of}</h2><ul>${gone
    .slice(0, LISTED)
    .map(
      (entry) => markup`<li>${entryWords(entry)} <span class="quiet">${entry.severity} · ${entry.kind} · ${entry.id}</span></li>`,
    )}</ul>${gone.length > LISTED ? markup`<p>and ${gone.length - LISTED} more</p>` : undefined}</section>`
}
