import type { Standing } from './primary-place.ts'

/** Files whose text stands in an article as it is, so that offsets count in their lines. */
const PLAIN = /\.(?:txt|text|md|markdown)$/i

/** Whether an article is the text of its file. */
export function isPlain({ path }: Pick<Standing, 'path'>): boolean {
  return PLAIN.test(path)
}

/** What stands in the file at a place, its line breaks included; undefined where a report cannot tell: outside of plain text, and outside of the quotation. */
export function wordsAt(standing: Standing): string | undefined {
  const { place } = standing
  if (!place) return undefined
  if (place.start === place.end) return ''
  return isPlain(standing) ? printedAt(standing) : undefined
}

/** What a witness itself prints at a place; undefined outside of the quotation. */
export function printedAt({ place, witness: { content, spans } }: Pick<Standing, 'place' | 'witness'>): string | undefined {
  if (!place) return undefined
  const { start, end, part } = place
  // A content is its spans, each joined to the next by one space.
  let at = 0
  for (const span of spans) {
    if (span.part === part && span.start <= start && end <= span.end) return content.slice(at + start - span.start, at + end - span.start)
    at += span.end - span.start + 1
  }
  return undefined
}
