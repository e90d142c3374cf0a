import type { Place, ReportedDiscrepancy, ReportedWitness, Severity, Siglum, Span } from '../model.ts'
import { reaches } from './severities.ts'

/** Words of a printing that are to stand out; a range without words is a place where they are left out. */
export interface Marking {
  readonly place: Place
  readonly severity: Severity
  /** Stands behind it, raised: which difference it is. */
  readonly sign?: string
}

/** A stretch of a content, in UTF-16 offsets, and how bad the worst difference there is. */
export interface MarkedRange {
  readonly start: number
  readonly end: number
  readonly severity: Severity
  readonly signs: readonly string[]
}

/** What of a printing is to stand out. Where the draft has a printing, what differs from it; else what differs from most. The draft's own words are marked wherever others differ. */
export function markingsOf(
  { siglum }: Pick<ReportedWitness, 'siglum'>,
  told: readonly ReportedDiscrepancy[],
  own: ReadonlySet<Siglum>,
): Marking[] {
  return told.flatMap(({ places, lemma, variant, severity, loci }) => {
    const place = places?.[siglum]
    if (!place || loci.length === 0) return []
    const facing = [lemma, variant].find(({ sigla }) => sigla.some((each) => own.has(each)))
    const isMarked = own.has(siglum) || (facing ? !facing.sigla.includes(siglum) : variant.sigla.includes(siglum))
    return isMarked ? [{ place, severity }] : []
  })
}

/**
 * Where in the words of a printing something stands out, in order. `spans` are where its pieces stand; where they do not make up the words, nothing is
 * marked.
 */
export function markedRanges(content: string, spans: readonly Place[], markings: readonly Marking[]): MarkedRange[] {
  const placed = placedIn(content, spans)
  return settled(markings.flatMap((marking) => rangeOf(marking, placed)))
}

interface Placed {
  readonly span: Span
  /** Where in the content the piece begins. */
  readonly at: number
}

/** A content is its spans, each joined to the next with one space. */
function placedIn(content: string, spans: readonly Place[]): Placed[] {
  let at = 0
  const placed = spans.map((span) => {
    const begun = at
    at += span.end - span.start + 1
    return { span, at: begun }
  })
  return at === content.length + 1 ? placed : []
}

function rangeOf({ place, severity, sign }: Marking, placed: readonly Placed[]): MarkedRange[] {
  return placed.flatMap(({ span, at }) => {
    const [start, end] = [Math.max(place.start, span.start), Math.min(place.end, span.end)]
    const isInside = place.part === span.part && (start < end || (start === end && place.start === place.end))
    return isInside
      ? [{ start: at + start - span.start, end: at + end - span.start, severity, signs: sign === undefined ? [] : [sign] }]
      : []
  })
}

/** In order, and what overlaps made one: the worst of them counts. */
function settled(ranges: readonly MarkedRange[]): MarkedRange[] {
  const merged: MarkedRange[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    const isSame = last && (range.start < last.end || (range.start === last.start && range.end === last.end))
    if (!isSame) merged.push(range)
    else
      merged[merged.length - 1] = {
        start: last.start,
        end: Math.max(last.end, range.end),
        severity: reaches(last.severity, range.severity) ? last.severity : range.severity,
        signs: [...new Set([...last.signs, ...range.signs])],
      }
  }
  return merged
}
