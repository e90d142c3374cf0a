import type { Place } from '../../model.ts'
import { type Marking, markedRanges } from '../marked-ranges.ts'
import { type Joint, jointsOf } from '../pieced.ts'
import { CARET } from '../wording-runs.ts'
import { type Markup, markup } from './markup.ts'

/**
 * The words of a printing, those that differ marked: in bold and underlined, not by colour alone.
 *
 * `spans` are where its pieces stand; where they do not make up the words, nothing is marked.
 */
export function markedWords(content: string, spans: readonly Place[], markings: readonly Marking[]): Markup {
  const joints = jointsOf({ content, spans })
  const ranges = markedRanges(content, spans, markings)
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
