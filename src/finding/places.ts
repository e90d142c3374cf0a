import { countUpTo } from '../text/count-up-to.ts'
import type { Anchor, Article, Place, Span } from '../model.ts'

/** Where the lines of a text begin, and which paragraph each belongs to. */
interface Lines {
  readonly starts: readonly number[]
  readonly paragraphs: readonly number[]
}

const linesOf = new WeakMap<Article, Lines>()

/**
 * Spans of an article with their places in its source file: line, column, paragraph and page, 1-based, columns in UTF-16 units;
 * in a recording the time at which their words begin, or the caption that they stand in.
 *
 * Offsets of plain text files, a title in front matter among them, are moved to count from the start of the file; all others stay as they are.
 */
export function places(article: Article, spans: readonly Span[]): Place[] {
  return spans.map(({ start, end, part }) => {
    if (part !== undefined) return inPart(article, { start, end, part })
    const within = { ...paragraphAt(article, start), ...pageAt(article, start), ...timeAt(article, start) }
    if (article.origin.kind === 'walked') return { start, end, ...walked(article, article.origin.anchors, start), ...within }

    const { offset, line } = article.origin
    const at = lineAt(article, start)
    const column = start - startOf(article, at) + 1
    return { start: start + offset, end: end + offset, line: line + at, column, ...within }
  })
}

function inPart({ parts }: Article, span: Span & { readonly part: number }): Place {
  const { line, offset, column = 1 } = parts[span.part] ?? {}
  if (line === undefined) return span
  // What stands in the file as it is has a place there, like any other words of it.
  return offset === undefined
    ? { ...span, line }
    : { start: span.start + offset, end: span.end + offset, line, column: column + span.start }
}

function walked(article: Article, anchors: readonly Anchor[], start: number): Pick<Place, 'line' | 'column'> {
  const anchor = anchors[lastWhere(anchors.length, (i) => anchors[i]!.start <= start)]
  if (!anchor || start >= anchor.end) return {}
  const lines = lineAt(article, start) - lineAt(article, anchor.start)
  const column = lines > 0 ? start - startOf(article, lineAt(article, start)) + 1 : anchor.column + start - anchor.start
  return { line: anchor.line + lines, column }
}

function paragraphAt(article: Article, start: number): Pick<Place, 'paragraph'> {
  const paragraph = linesIn(article).paragraphs[lineAt(article, start)]
  return paragraph ? { paragraph } : {}
}

function pageAt({ pages }: Article, start: number): Pick<Place, 'page'> {
  return pages ? { page: 1 + countUpTo(pages.length, (i) => pages[i]! <= start) } : {}
}

/** The last time told at or before an offset. */
function timeAt({ times = [] }: Article, start: number): Pick<Place, 'time'> {
  const timed = times[lastWhere(times.length, (i) => times[i]!.start <= start)]
  return timed ? { time: clockOf(timed.time) } : {}
}

/** > | 00:12:31 */
function clockOf(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')
}

/** 0-based. */
function lineAt(article: Article, offset: number): number {
  const { starts } = linesIn(article)
  return Math.max(
    0,
    lastWhere(starts.length, (i) => starts[i]! <= offset),
  )
}

function startOf(article: Article, line: number): number {
  return linesIn(article).starts[line] ?? 0
}

function linesIn(article: Article): Lines {
  const known = linesOf.get(article)
  if (known) return known

  const ends = Array.from(article.text.matchAll(/\r\n|\n|\r/g), (brk) => brk.index + brk[0].length)
  const starts = [0, ...(article.lineStarts ? [...ends, ...article.lineStarts].toSorted((a, b) => a - b) : ends)]
  const lines = { starts, paragraphs: paragraphsOf(article.text, starts) }
  linesOf.set(article, lines)
  return lines
}

function paragraphsOf(text: string, starts: readonly number[]): number[] {
  let count = 0
  let blank = true
  return starts.map((start, i) => {
    const wasBlank = blank
    blank = text.slice(start, starts[i + 1]).trim() === ''
    if (wasBlank && !blank) count += 1
    return count
  })
}

/** The last index for which a question, true up to some index, is answered yes; -1 where there is none. */
const lastWhere = (length: number, holds: (i: number) => boolean): number => countUpTo(length, holds) - 1
