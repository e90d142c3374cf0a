import type { Place } from '../model.ts'

/** What parts a piece of a quotation from the one before: `/` a reporter's clause, `¶` a paragraph. */
export type Joint = '/' | '¶'

/** Words as an article prints them, and where their pieces stand. */
export interface Pieced {
  readonly content: string
  readonly spans: readonly Place[]
}

/** Where in a content its pieces begin, save the first: it is its spans, each joined to the next with one space. Where the lengths say otherwise, nothing is known. */
export function jointsOf({ content, spans }: Pieced): ReadonlyMap<number, Joint> {
  const joints = new Map<number, Joint>()
  let at = -1
  spans.forEach(({ start, end, paragraph }, i) => {
    if (i > 0) joints.set(at + 1, paragraph === spans[i - 1]?.paragraph ? '/' : '¶')
    at += end - start + 1
  })
  return at === content.length ? joints : new Map()
}

/** A stretch of a content with what parts its pieces: `It is dangerous / Whoever`. */
export function pieced({ content }: Pick<Pieced, 'content'>, joints: ReadonlyMap<number, Joint>, start = 0, end = content.length): string {
  const inside = Array.from(joints).filter(([at]) => at > start && at < end)
  const edges = [start, ...inside.map(([at]) => at), end]
  return edges.slice(1).reduce((text, edge, i) => `${text}${i > 0 ? `${inside[i - 1]?.[1]} ` : ''}${content.slice(edges[i], edge)}`, '')
}

/** The words of a quotation, its pieces parted. */
export function piecesOf(quotation: Pieced): string {
  return pieced(quotation, jointsOf(quotation))
}
