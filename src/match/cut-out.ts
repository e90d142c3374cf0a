import type { Article, Quotation, QuotedSpan } from '../model.ts'
import type { Body } from './corpus.ts'
import type { Part } from './densest.ts'

/** Words at its edge that a passage may say otherwise than the known text, up to the end of the sentence. */
const REACH = 3

/** A passage printed without marks, as a quotation: up to the edges of its sentence where the known text goes on, a span for every paragraph. */
export function cutOut(article: Article, body: Pick<Body, 'starts' | 'ends' | 'quoted'>, found: Part): Quotation {
  const first = begin(article.text, body, found)
  const last = end(article.text, body, found)
  const start = body.starts[first] ?? 0
  const stop = body.ends[last - 1] ?? start
  const spans = paragraphs(article.text, start, stop + (/^[.!?…]*/.exec(article.text.slice(stop, stop + 4))?.[0].length ?? 0))
  const content = spans.map((span) => article.text.slice(span.start, span.end)).join(' ')
  return { id: `${article.id}-u${start}`, article, form: 'unquoted', content, spans, medium: 'unknown', notes: [] }
}

function begin(text: string, { starts, ends, quoted }: Pick<Body, 'starts' | 'ends' | 'quoted'>, { from, head }: Part): number {
  for (let i = from; i >= 0 && from - i <= Math.min(REACH, head); i--) {
    if (quoted[i]) break
    if (i === 0 || /[.!?:\n]/.test(text.slice(ends[i - 1] ?? 0, starts[i] ?? 0))) return i
  }
  return from
}

function end(text: string, { starts, ends, quoted }: Pick<Body, 'starts' | 'ends' | 'quoted'>, { to, tail }: Part): number {
  for (let i = to; i <= starts.length && i - to <= Math.min(REACH, tail); i++) {
    if (i > to && quoted[i - 1]) break
    if (i === starts.length || /[.!?\n]/.test(text.slice(ends[i - 1] ?? 0, starts[i] ?? 0))) return i
  }
  return to
}

function paragraphs(text: string, start: number, stop: number): [QuotedSpan, ...QuotedSpan[]] {
  const spans: QuotedSpan[] = []
  for (const { 0: line, index } of text.slice(start, stop).matchAll(/[^\n]+/g)) {
    const [lead, body] = [line.length - line.trimStart().length, line.trim().length]
    if (body > 0) spans.push({ start: start + index + lead, end: start + index + lead + body, unclosed: true })
  }
  const last = spans.pop()
  const closed = { start: last?.start ?? start, end: last?.end ?? stop }
  return spans[0] ? [spans[0], ...spans.slice(1), closed] : [closed]
}
