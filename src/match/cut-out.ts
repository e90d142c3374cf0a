import type { Article, Quotation, QuotedSpan } from '../model.ts'
import type { Stretch } from './densest.ts'
import type { Reading } from './reader.ts'

/** Words with which a reporter ascribes what stands around them. */
const REPORTING =
  /\b(?:said|says|saying|told|tells|added|adds|wrote|writes|tweeted|posted|explained|insisted|continued|according|sagte|sagt|schrieb|erklärte|dit|écrit|ajouté|dijo|escribió|añadió)\b/iu

/** A passage printed without marks, as a quotation: from the first word to the last that it shares, without the reporter's own clauses; a span for every paragraph. */
export function cutOut(article: Article, { starts, ends }: Pick<Reading, 'starts' | 'ends'>, { from, to, between }: Stretch): Quotation {
  const asides = between.filter(([first, end]) => REPORTING.test(article.text.slice(starts[first] ?? 0, ends[end - 1] ?? 0)))
  const stretches = [...asides, [to, to] as const].map(([end], i) => [asides[i - 1]?.[1] ?? from, end] as const)
  const [first, ...others] = stretches.flatMap((stretch) => spansOf(article, starts[stretch[0]] ?? 0, ends[stretch[1] - 1] ?? 0))
  const start = starts[from] ?? 0
  const spans = [first ?? { start, end: start }, ...others] as const
  const content = spans.map((span) => article.text.slice(span.start, span.end)).join(' ')
  return { id: `${article.id}-u${start}`, article, form: 'unquoted', content, spans, medium: 'unknown', notes: [] }
}

/** What closes a sentence. */
const STOPS = /^[.!?…]{0,4}/u
/** The same with the emoji behind it, which are the writer's own words in what was written. */
const SIGNS = /^[.!?…]{0,4}(?:[ \u00a0]?(?:\p{Extended_Pictographic}[\p{Emoji_Modifier}\ufe0f\u200d]{0,3}|\p{Regional_Indicator}{2})){0,8}/u
/** How far behind a sentence such signs are looked for, in UTF-16 units. */
const REACH = 60

/** From an offset to another and what closes the sentence behind it, paragraph by paragraph. */
function spansOf({ text, role }: Pick<Article, 'text' | 'role'>, start: number, end: number): QuotedSpan[] {
  const closing = (role === 'source' ? SIGNS : STOPS).exec(text.slice(end, end + REACH))?.[0] ?? ''
  const stop = end + closing.length
  const spans: QuotedSpan[] = []
  for (const { 0: line, index } of text.slice(start, stop).matchAll(/[^\n]+/g)) {
    const [lead, body] = [line.length - line.trimStart().length, line.trim().length]
    if (body > 0) spans.push({ start: start + index + lead, end: start + index + lead + body, unclosed: true })
  }
  const last = spans.pop()
  return last ? [...spans, { start: last.start, end: last.end }] : []
}
