import type { Place, Severity, Span } from '../../model.ts'
import { type Joint, jointsOf } from '../pieced.ts'
import { reaches } from '../severities.ts'
import { CARET } from '../wording-runs.ts'
import { type Markup, markup } from './markup.ts'

/** Words of a printing that are to stand out; a range without words is a place where they are left out. */
export interface Marking {
  readonly place: Place
  readonly severity: Severity
  /** Stands behind it, raised: which difference it is. */
  readonly sign?: string
}

interface Range {
  readonly start: number
  readonly end: number
  readonly severity: Severity
  readonly signs: readonly string[]
}

/**
 * The words of a printing, those that differ marked: in bold and underlined, not by colour alone.
 *
 * `spans` are where its pieces stand; where they do not make up the words, nothing is marked.
 */
export function markedWords(content: string, spans: readonly Place[], markings: readonly Marking[]): Markup {
  const placed = placedIn(content, spans)
  const joints = jointsOf({ content, spans })
  const ranges = settled(markings.flatMap((marking) => rangeOf(marking, placed)))
  let at = 0
  const pieces: Markup[] = []
  for (const { start, end, severity, signs } of ranges) {
    pieces.push(parted(content, joints, at, start))
    const words = content.slice(start, end)
    const shown = parted(content, joints, start, end)
    const signed = signs.length > 0 ? markup`<sup>${signs.join(' ')}</sup>` : undefined
    pieces.push(
      words.trim() === ''
        ? markup`<b class="differing gap ${severity}" title="words left out here">${CARET}${signed}</b>${shown}`
        : markup`<b class="differing ${severity}">${shown}${signed}</b>`,
    )
    at = end
  }
  return markup`${pieces}${parted(content, joints, at, content.length)}`
}

/** A stretch of a content; what parts its pieces stands in the place of the space between them. */
function parted(content: string, joints: ReadonlyMap<number, Joint>, start: number, end: number): Markup {
  const inside = Array.from(joints).filter(([at]) => at > start && at <= end)
  const edges = [start, ...inside.map(([at]) => at), end + 1]
  return markup`${edges.slice(1).map((edge, i) => {
    const joint = inside[i]?.[1]
    const words = content.slice(edges[i], Math.min(edge, end))
    return joint === undefined ? words : markup`${words.slice(0, -1)}<span class="joint"> ${joint} </span>`
  })}`
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

function rangeOf({ place, severity, sign }: Marking, placed: readonly Placed[]): Range[] {
  return placed.flatMap(({ span, at }) => {
    const [start, end] = [Math.max(place.start, span.start), Math.min(place.end, span.end)]
    const isInside = place.part === span.part && (start < end || (start === end && place.start === place.end))
    return isInside
      ? [{ start: at + start - span.start, end: at + end - span.start, severity, signs: sign === undefined ? [] : [sign] }]
      : []
  })
}

/** In order, and what overlaps made one: the worst of them counts. */
function settled(ranges: readonly Range[]): Range[] {
  const merged: Range[] = []
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
