import { inert } from './inert.ts'
import { wrap } from './layout.ts'
import { palette, type Palette } from './palette.ts'
import type { ReportOptions } from './reporter.ts'

/** Words or a mark in a text, to be shown in place. */
export interface MarkedWords {
  readonly number: number
  /** Half-open ranges of offsets into the text; several where the words are parted. */
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  /** What is said of them below their line: the speaker, or why they are no quotation. */
  readonly legend: string
  readonly kind: 'quotation' | 'mention' | 'stray'
}

const NARROWEST = 20

/**
 * A text with its line numbers, and what was found in it marked in place and explained below the line it begins on.
 *
 * > | 7  “⟦1 We leave,⟧” said Ona Bray.
 * > |    1 Ona Bray
 */
export function markedText(
  text: string,
  marked: readonly MarkedWords[],
  lineNumber: (at: number) => number | undefined,
  { colour, width }: Pick<ReportOptions, 'colour' | 'width'>,
): string[] {
  const paint = palette(colour)
  const lines = Array.from(text.matchAll(/[^\n\r]*(?:\r\n|\n|\r)|[^\n\r]+$/g), ({ 0: line, index: start }) => ({
    start,
    end: start + line.trimEnd().length,
  }))
  const numbers = lines.map(({ start, end }) => (start < end ? String(lineNumber(start) ?? '') : ''))
  const gutter = numbers.reduce((most, number) => Math.max(most, number.length), 1) + 2
  const room = Math.max(NARROWEST, width - gutter)
  const inOrder = marked.toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
  let next = 0
  let open: readonly MarkedWords[] = []
  return lines.flatMap(({ start, end }, i) => {
    const from = next
    while ((inOrder[next]?.spans[0]?.start ?? Infinity) <= end) next += 1
    const begun = inOrder.slice(from, next)
    const here = [...open, ...begun]
    open = here.filter(({ spans }) => (spans.at(-1)?.end ?? 0) > end)
    const printed = wrap(inserted(text, start, end, here, paint), room)
    const legends = begun.flatMap(({ number, legend }) => wrap(paint.quiet(`${number} ${inert(legend)}`), room))
    const isWritten = start < end
    return [...(isWritten ? printed : ['']), ...legends].map((line, at) =>
      `${paint.quiet((at === 0 ? (numbers[i] ?? '') : '').padStart(gutter - 2))}  ${line}`.trimEnd(),
    )
  })
}

/** One line of the text with the words on it set in brackets. */
function inserted(text: string, start: number, end: number, marked: readonly MarkedWords[], paint: Palette): string {
  const signs = marked.flatMap(({ spans, number, kind }) =>
    spans.flatMap((span) => {
      const [from, to] = [Math.max(span.start, start), Math.min(span.end, end)]
      if (from >= to) return []
      const bracket = brush(kind, paint)
      return [
        { at: from, order: end - to, sign: bracket(`⟦${number} `) },
        { at: to, order: -1, sign: bracket('⟧') },
      ]
    }),
  )
  let at = start
  let line = ''
  for (const sign of signs.toSorted((a, b) => a.at - b.at || a.order - b.order)) {
    line += safe(text.slice(at, sign.at)) + sign.sign
    at = sign.at
  }
  return line + safe(text.slice(at, end))
}

function brush(kind: MarkedWords['kind'], { strong, quiet, severity }: Palette): (sign: string) => string {
  return kind === 'quotation' ? strong : kind === 'mention' ? quiet : severity.major
}

/** Blanks at the edges stay. */
function safe(words: string): string {
  const bare = inert(words)
  return bare === '' ? words.replace(/[^ \t]/g, '') : `${/^\s/.test(words) ? ' ' : ''}${bare}${/\s$/.test(words) ? ' ' : ''}`
}
