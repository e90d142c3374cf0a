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
  spans: readonly [QuotedSpan, ...QuotedSpan[]],
): Pick<Quotation, 'id' | 'article' | 'content' | 'spans'> {
  const { article, found, part } = site
  const [first, ...rest] = spans
  return {
    id: part === undefined ? `${article.id}:${found.offset + first.start}` : `${article.id}:p${part}:${first.start}`,
    article,
    content: rest.length === 0 ? wordsOf(site, first) : spans.map((span) => wordsOf(site, span)).join(' '),
    spans: [placed(site, first), ...rest.map((span) => placed(site, span))],
  }
}

const wordsOf = ({ found: { text } }: Site, { start, end }: Span): string => text.slice(start, end)

/** Who is said to say it, and with what word, where that is known. */
export function told(site: Site, speaker: Speaker | undefined, cue: Token | undefined): { speaker?: Speaker; cue?: Cue } {
  return { ...(speaker && { speaker: heard(site, speaker) }), ...(cue && { cue: cueOf(site, cue) }) }
}

/** A speaker as the article has it. */
export const heard = (site: Site, speaker: Speaker): Speaker => (speaker.span ? { ...speaker, span: placed(site, speaker.span) } : speaker)

/** A token as the cue of a quotation. */
export const cueOf = (site: Site, { text, start, end }: Token): Cue => ({ text, span: placed(site, { start, end }) })
