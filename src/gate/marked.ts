import type { BaselineEntry, ReportedDiscrepancy } from '../model.ts'
import type { Sighting } from './recognise.ts'

/** A discrepancy with what a baseline says of it; what another said is forgotten. An entry that is over makes nothing known, but is cited. */
export function marked(
  discrepancy: ReportedDiscrepancy,
  sighting: Sighting | undefined,
  isOver: (entry: BaselineEntry) => boolean,
): ReportedDiscrepancy {
  const { reason: _reason, author: _author, since: _since, until: _until, reclassified: _reclassified, ...plain } = discrepancy
  if (!sighting) return { ...plain, state: 'new', ...(plain.withdrawn?.by === 'baseline' && whyOf(plain.withdrawn)) }
  const { entry } = sighting
  if (!entry) return { ...plain, state: 'known' }
  if (isOver(entry)) return { ...plain, state: 'new', ...saidBy(entry) }
  const isOtherwise = entry.kind !== plain.kind || entry.severity !== plain.severity
  return {
    ...plain,
    state: entry.accepted ? 'accepted' : 'known',
    ...(isOtherwise && !isWithdrawn(plain) && { reclassified: true }),
    ...saidBy(entry),
  }
}

/** Whether the baseline has its reading as withdrawn: then it is news wherever it is printed. */
export function isWithdrawn({ withdrawn }: Pick<ReportedDiscrepancy, 'withdrawn'>): boolean {
  return withdrawn?.by === 'baseline'
}

/** What an entry says of itself: why, who said so, since when and how long. */
export function saidBy(
  entry: Pick<BaselineEntry, 'reason' | 'author' | 'since' | 'until'>,
): Pick<BaselineEntry, 'reason' | 'author' | 'since' | 'until'> {
  const { author, since, until } = entry
  return {
    ...whyOf(entry),
    ...(author !== undefined && { author }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  }
}

function whyOf({ reason }: Pick<BaselineEntry, 'reason'>): Pick<BaselineEntry, 'reason'> {
  return reason === undefined ? {} : { reason }
}
