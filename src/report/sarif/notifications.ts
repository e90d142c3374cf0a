import type { Notification, ReportingDescriptor } from 'sarif'
import type { Report } from '../../model.ts'
import { shorten } from '../../text/shorten.ts'
import { goneFrom } from '../gone-from.ts'
import { inert } from '../inert.ts'
import { many } from '../many.ts'
import type { ReportOptions } from '../reporter.ts'
import { artifactLocation } from './artifact-location.ts'
import { LIMITS } from './limits.ts'
import { literal } from './message-text.ts'

/** What a run may have to say besides its results. */
export const NOTICES: ReportingDescriptor[] = [
  described('skipped', 'A file could not be read.'),
  described('results-cut', 'There are more results than GitHub takes or shows.'),
  described('printings-cut', 'A result has more printings than are listed.'),
  described('stale', 'An entry of the baseline is no longer found.'),
]

function described(id: string, text: string): ReportingDescriptor {
  return { id, shortDescription: { text }, fullDescription: { text }, help: { text } }
}

/** Listed one by one; more are counted. */
const LISTED = 100
/** Characters of what an article prints, or of a path. */
const SHOWN = 200

/** How many results there are, how many of them stand in the file, and how many of these have more printings than are listed. */
export interface Tally {
  readonly all: number
  readonly kept: number
  readonly crowded: number
}

/** What could not be read, what was cut to what GitHub takes, and what the baseline knows and no article prints any more. */
export function notifications(report: Report, { skipsAllowed }: Pick<ReportOptions, 'skipsAllowed'>, tally: Tally): Notification[] {
  return [...skippedIn(report, skipsAllowed ? 'warning' : 'error'), ...cuts(tally), ...staleIn(report)]
}

function skippedIn({ skipped }: Report, level: Notification.level): Notification[] {
  const listed = skipped.slice(0, LISTED).map(({ path, reason }) => ({
    ...notice('skipped', level, `${shorten(inert(path), SHOWN)}: ${shorten(inert(reason), SHOWN)}`),
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(path) } }],
  }))
  return [...listed, ...rest('skipped', level, skipped.length, 'files could not be read')]
}

function cuts({ all, kept, crowded }: Tally): Notification[] {
  const { resultsShown, locations } = LIMITS
  return [
    ...(kept < all
      ? [notice('results-cut', 'warning', `${kept} of ${many(all, 'result')} are in this file, new and worst first: GitHub takes no more.`)]
      : []),
    ...(kept > resultsShown
      ? [
          notice(
            'results-cut',
            'note',
            `Of these ${many(kept, 'result')} GitHub shows ${resultsShown}: raise --min-severity to see what counts.`,
          ),
        ]
      : []),
    ...(crowded > 0
      ? [
          notice(
            'printings-cut',
            'note',
            `${many(crowded, 'result')} with more than ${locations} printings: the first ${locations} are listed.`,
          ),
        ]
      : []),
  ]
}

/** No results: GitHub takes none without a place, and would show them as found. */
function staleIn(report: Report): Notification[] {
  const { gone } = goneFrom(report)
  const listed = gone.slice(0, LISTED).map(({ id, kind, severity, readings }) => {
    const [one, other] = readings.map((reading) => `“${shorten(inert(reading), SHOWN)}”`)
    return notice('stale', 'note', `${inert(id)} in the baseline is no longer found: ${one} and ${other} (${inert(kind)}, ${severity}).`)
  })
  return [...listed, ...rest('stale', 'note', gone.length, 'entries of the baseline are no longer found')]
}

function rest(id: string, level: Notification.level, count: number, what: string): Notification[] {
  return count > LISTED ? [notice(id, level, `${count - LISTED} more ${what}.`)] : []
}

function notice(id: string, level: Notification.level, text: string): Notification {
  return { descriptor: { id, index: NOTICES.findIndex((each) => each.id === id) }, level, message: { text: literal(text) } }
}
