import type { Article, Medium, Quotation, QuotationForm, QuotedSpan } from '../../model.ts'
import type { Hit } from './hits.ts'
import { type Searched, saidAt, turnAround } from './searched.ts'

/** So many words of its sentence stand at most before and behind what was looked for. */
const MOST = 30
/** Signs that so many words take up at most. */
const REACH = 400
const ENDS = /[.!?…][)\]"'”’»]*\s|\n\s*\n/gu

/**
 * What a record has in some places, as quotations: each with the rest of its sentence, as far as one person says it, so that what was cut off can be seen.
 * Places that touch are one. In the order of the record.
 */
export function passagesOf(hits: readonly Hit[]): Quotation[] {
  const wide = hits.map((hit) => ({ searched: hit.searched, ...sentenceOf(hit) }))
  const ordered = wide.toSorted((a, b) => (a.searched.part ?? -1) - (b.searched.part ?? -1) || a.start - b.start)
  const joined: { searched: Searched; start: number; end: number }[] = []
  for (const one of ordered) {
    const last = joined.at(-1)
    if (last && last.searched === one.searched && one.start <= last.end) last.end = Math.max(last.end, one.end)
    else joined.push({ ...one })
  }
  return joined.map(quotationOf)
}

/** What a text has in some places, without anything around it, as one quotation. */
export function exactly([first, ...rest]: readonly [Hit, ...Hit[]]): Quotation {
  const own = rest.filter(({ searched }) => searched === first.searched)
  const all = [first, ...own]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => quotationOf({ searched: first.searched, start, end }))
  const [one = quotationOf(first), ...others] = all
  const spans = [...one.spans, ...others.flatMap((other) => other.spans)] as const
  return { ...one, spans: [one.spans[0], ...spans.slice(1)], content: all.map(({ content }) => content).join(' ') }
}

/** The sentence around a hit, or the next few words of it. */
function sentenceOf({ searched, start, end }: Hit): { start: number; end: number } {
  const { text } = searched
  const before = turnAround(searched, start)
  const behind = turnAround(searched, Math.max(start, end - 1))
  const head = text.slice(Math.max(before.start, start - REACH), start)
  const tail = text.slice(end, Math.min(behind.end, end + REACH))
  const last = Array.from(head.matchAll(ENDS)).at(-1)
  const words = head.slice(last ? last.index + last[0].length : 0).split(/(?<=\s)/u)
  const stop = /[.!?…]+[)\]"'”’»]*(?=\s|$)|\n\s*\n/u.exec(tail)
  const rest = tail.slice(0, stop ? stop.index + stop[0].trimEnd().length : tail.length).split(/(?=\s)/u)
  const from = start - words.slice(-MOST).join('').length
  return { start: from, end: end + rest.slice(0, MOST).join('').trimEnd().length }
}

function quotationOf({ searched, start, end }: { readonly searched: Searched; readonly start: number; readonly end: number }): Quotation {
  const { article, part, text } = searched
  const said = saidAt(searched, start)
  const [first, ...rest] = spansOf(said, start, end).map((span) => ({ ...span, ...(part !== undefined && { part }) }))
  const spans = [first ?? { start, end }, ...rest] as const
  return {
    id: `${article.id}:r${part ?? ''}:${start}`,
    article,
    form: formOf(article, said),
    content: spans.map((span) => text.slice(span.start, span.end)).join(' '),
    spans,
    ...(said?.speaker && { speaker: said.speaker }),
    ...(said?.cue && { cue: said.cue }),
    ...(said?.occasion && { occasion: said.occasion }),
    medium: mediumOf(article, said),
    notes: [],
  }
}

/** The words of a record stand in no marks, save where it quotes somebody. */
function formOf({ role }: Article, said: Quotation | undefined): QuotationForm {
  return role === 'report' ? (said?.form ?? 'unquoted') : said && said.form !== 'mention' ? said.form : 'block'
}

/** What a release or a ruling quotes was written for it, and so were the answers of a letter; the turns of a debate were said. */
function mediumOf({ role }: Article, said: Quotation | undefined): Medium {
  if (role === 'transcript') return 'spoken'
  const isOfDebate = said?.form === 'block' && said.speaker !== undefined && !/^[QA]$/.test(said.speaker.text)
  return role === 'source' && !isOfDebate ? 'unknown' : (said?.medium ?? 'unknown')
}

/** What somebody says from one offset to another, without what the hall does in between. */
function spansOf(said: Quotation | undefined, start: number, end: number): QuotedSpan[] {
  const own = (said?.spans ?? []).filter((span) => span.start < end && start < span.end)
  if (own.length < 2) return [{ start, end }]
  return own.map((span, i) => ({
    start: Math.max(start, span.start),
    end: Math.min(end, span.end),
    ...(i < own.length - 1 && { unclosed: true as const }),
  }))
}
