/** A stretch of a text that belongs to something. */
export interface Stretch<T> {
  readonly start: number
  readonly end: number
  readonly of: T
  /** Of two that cover the same words the one of higher rank is shown; of equals the shorter. */
  readonly rank: number
}

/** A stretch that nothing begins or ends inside. */
export interface Segment<T> {
  readonly start: number
  readonly end: number
  /** What is shown of all that cover it; absent where nothing does. */
  readonly of?: T
}

/** Cuts a text of such a length where stretches begin and end, so that what overlaps can stand on a page. */
export function segmentsOf<T>(length: number, stretches: readonly Stretch<T>[]): Segment<T>[] {
  const kept = stretches.filter(({ start, end }) => start >= 0 && start < end && end <= length)
  const edges = [...new Set([0, length, ...kept.flatMap(({ start, end }) => [start, end])])].toSorted((a, b) => a - b)
  const waiting = kept.toSorted((a, b) => a.start - b.start)
  let next = 0
  let open: Stretch<T>[] = []
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? length
    open = open.filter((stretch) => stretch.end > start)
    for (; (waiting[next]?.start ?? Infinity) <= start; next += 1) open.push(waiting[next]!)
    const [shown] = open.toSorted((a, b) => b.rank - a.rank || a.end - a.start - (b.end - b.start))
    return { start, end, ...(shown && { of: shown.of }) }
  })
}

/** The paragraphs of a text: runs of lines, parted by blank ones. */
export function paragraphsIn(text: string): { readonly start: number; readonly end: number }[] {
  const paragraphs: { start: number; end: number }[] = []
  let isOpen = false
  for (const { 0: line, index } of text.matchAll(/[^\n\r]+/g)) {
    const last = paragraphs.at(-1)
    const isBlank = line.trim() === ''
    const breaks = text.slice(last?.end ?? 0, index).match(/\r\n|\n|\r/g)?.length ?? 0
    if (!isBlank && last && isOpen && breaks === 1) last.end = index + line.length
    else if (!isBlank) paragraphs.push({ start: index, end: index + line.length })
    isOpen = !isBlank
  }
  return paragraphs
}
