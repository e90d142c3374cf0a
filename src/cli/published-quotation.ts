import { type Article, type Place, places, type Quotation, type Span, type Stray } from '../index.ts'
import type { FoundHere } from './found-quotations.ts'

/** A quotation as it is printed in JSON: offsets and lines of the source file, names instead of ids. */
export interface PublishedQuotation {
  readonly article: string
  readonly outlet?: string
  /** `stray`: a quotation mark that belongs to no quotation. */
  readonly form: Quotation['form'] | 'stray'
  readonly content: string
  readonly spans: readonly Place[]
  readonly speaker?: Quotation['speaker']
  readonly cue?: Quotation['cue']
  readonly medium: Quotation['medium']
  readonly occasion?: Quotation['occasion']
  readonly notes?: readonly object[]
  /** Index, among the quotations of its article, of the one it is nested in. */
  readonly parent?: number
  readonly reason?: string
}

/** What was found in one article, in the form others rely on. */
export function published(article: Article, found: readonly FoundHere[]): PublishedQuotation[] {
  const indexOf = new Map(found.map((each, index) => [each.kind === 'quotation' ? each.quotation.id : '', index]))
  return found.map((each) =>
    each.kind === 'stray'
      ? publishedStray(article, each.stray)
      : publishedQuotation(each.quotation, indexOf.get(each.quotation.parent ?? '-')),
  )
}

function publishedStray(article: Article, { span, reason }: Stray): PublishedQuotation {
  const text = span.part === undefined ? article.text : (article.parts[span.part]?.text ?? '')
  return {
    article: article.path,
    ...(article.outlet !== undefined && { outlet: article.outlet }),
    form: 'stray',
    content: text.slice(span.start, span.end),
    spans: places(article, [span]),
    medium: 'unknown',
    reason,
  }
}

function publishedQuotation(quotation: Quotation, parent: number | undefined): PublishedQuotation {
  const { article, form, content, spans, speaker, cue, medium, occasion, notes, reason } = quotation
  const edges = (span: Span): Span => {
    const [{ start, end, part } = span] = places(article, [span])
    return { start, end, ...(part !== undefined && { part }) }
  }
  return {
    article: article.path,
    ...(article.outlet !== undefined && { outlet: article.outlet }),
    form,
    content,
    spans: places(article, spans),
    ...(speaker && { speaker: { ...speaker, ...(speaker.span && { span: edges(speaker.span) }) } }),
    ...(cue && { cue: { text: cue.text, span: edges(cue.span) } }),
    medium,
    ...(occasion && { occasion }),
    ...(notes.length > 0 && { notes: notes.map(({ kind, span }) => ({ kind, span: edges(span) })) }),
    ...(parent !== undefined && { parent }),
    ...(reason !== undefined && { reason }),
  }
}
