import type { Span } from '../../model.ts'

/** Where lines of a text stand that are, but for blanks around it, what a pattern says, whatever their case. The pattern has no anchors. */
export function lineMatches(text: string, pattern: RegExp): readonly Span[] {
  const lines = new RegExp(String.raw`^[ \t\u00a0\f]*(?:${pattern.source})[ \t\u00a0]*$`, `gm${pattern.flags}`)
  return Array.from(text.matchAll(lines), ({ 0: line, index }) => ({ start: index, end: index + line.length }))
}

/** What stands before the first, between each two and behind the last of some spans. */
export function between(text: string, spans: readonly Span[]): readonly Span[] {
  return [-1, ...spans.keys()].map((i) => ({ start: spans[i]?.end ?? 0, end: spans[i + 1]?.start ?? text.length }))
}
