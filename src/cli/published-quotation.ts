import { type Place, places, type Quotation, type Span } from '../index.ts'

/** A quotation as it is printed in JSON: offsets and lines of the source file, names instead of ids. */
export interface PublishedQuotation {
  readonly article: string
  readonly outlet?: string
  readonly form: Quotation['form']
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

/** The quotations of one article, in the form others rely on. */
export function publishedQuotations(quotations: readonly Quotation[]): PublishedQuotation[] {
  const indexOf = new Map(quotations.map(({ id }, index) => [id, index]))
  return quotations.map((quotation) => published(quotation, indexOf.get(quotation.parent ?? '')))
}

function published(quotation: Quotation, parent: number | undefined): PublishedQuotation {
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
