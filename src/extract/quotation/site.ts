import type { Article, Cue, Quotation, QuotedSpan, Span, Speaker } from '../../model.ts'
import type { Found } from '../found.ts'
import type { Token } from '../grammar/reading.ts'

/** A text of an article, its body or one of its parts, with all that was found in it. */
export interface Site {
  readonly article: Article
  readonly found: Found
  readonly part?: number | undefined
}

/** A span of the text as a span of the article. */
export function placed<S extends Span>({ part, found: { offset } }: Site, span: S): S {
  const shifted = offset === 0 ? span : { ...span, start: span.start + offset, end: span.end + offset }
  return part === undefined ? shifted : { ...shifted, part }
}

/** What every quotation says of the words it prints. */
export function printed(
  site: Site,
  [first, ...rest]: readonly [QuotedSpan, ...QuotedSpan[]],
): Pick<Quotation, 'id' | 'article' | 'content' | 'spans'> {
  const { article, found, part } = site
  return {
    id: part === undefined ? `${article.id}:${found.offset + first.start}` : `${article.id}:p${part}:${first.start}`,
    article,
    content: [first, ...rest].map(({ start, end }) => found.text.slice(start, end)).join(' '),
    spans: [placed(site, first), ...rest.map((span) => placed(site, span))],
  }
}

/** Who is said to say it, and with what word, where that is known. */
export function told(site: Site, speaker: Speaker | undefined, cue: Token | undefined): { speaker?: Speaker; cue?: Cue } {
  return {
    ...(speaker && { speaker: { ...speaker, ...(speaker.span && { span: placed(site, speaker.span) }) } }),
    ...(cue && { cue: { text: cue.text, span: placed(site, { start: cue.start, end: cue.end }) } }),
  }
}
