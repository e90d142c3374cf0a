import { spansIn } from '../text/content.ts'
import { countUpTo } from '../text/count-up-to.ts'
import type { Article, Printing, Quotation, Span } from '../model.ts'
import { type Passage, searcher } from '../text/search.ts'

/**
 * Where an article prints some words, or nearly these: in its quotations, its prose, its headline and captions, in the order of reading.
 *
 * A printing holds most of what the words tell (by how rare they are), in their order; or it is a fragment of them inside quotation marks.
 * Linear in the article; an article without the rarer words is done with at a glance.
 */
export function find(words: string, article: Article, quotations: readonly Quotation[]): Printing[] {
  const { wholes, fragment } = searcher(words, article.language)
  const quoted = quotations.flatMap((quotation) => {
    const passages = wholes(quotation.content, quotation.form !== 'mention')
    const isFragment = passages.length === 0
    return (isFragment && quotation.form !== 'mention' ? fragment(quotation.content) : passages).map((passage): Printing => ({
      ...printed(article, passage, spansOf(quotation, passage)),
      form: quotation.form,
      isFragment,
      quotation,
    }))
  })
  const isTaken = overlapping(quoted.flatMap(({ spans }) => spans))
  const texts = [{ text: article.text }, ...article.parts.map(({ text }, part) => ({ text, part }))]
  const unquoted = texts.flatMap(({ text, ...where }) =>
    wholes(text, false)
      .map((passage): Printing => ({
        ...printed(article, passage, [{ start: passage.start, end: passage.end, ...where }]),
        form: 'unquoted',
        isFragment: false,
      }))
      .filter(({ spans: [span] }) => !isTaken(span)),
  )
  return [...quoted, ...unquoted].toSorted((a, b) => partOf(a.spans[0]) - partOf(b.spans[0]) || a.spans[0].start - b.spans[0].start)
}

function printed(
  article: Article,
  { pieces, agreement }: Passage,
  spans: readonly [Span, ...Span[]],
): Omit<Printing, 'form' | 'isFragment'> {
  return { article, spans, pieces, agreement }
}

/** Offsets into the content of a quotation, as spans of the article. */
function spansOf({ spans }: Quotation, { start, end }: Passage): readonly [Span, ...Span[]] {
  const [first = spans[0], ...rest] = spansIn(spans, start, end)
  return [first, ...rest]
}

/** Whether a span overlaps one of those given: they are looked up by where they begin. */
function overlapping(taken: readonly Span[]): (span: Span) => boolean {
  const inOrder = taken.toSorted((a, b) => partOf(a) - partOf(b) || a.start - b.start)
  return (span) => {
    const isBefore = (other: Span): boolean => partOf(other) < partOf(span) || (partOf(other) === partOf(span) && other.start < span.end)
    const before = inOrder[countUpTo(inOrder.length, (i) => isBefore(inOrder[i] ?? span)) - 1]
    return before !== undefined && before.part === span.part && before.end > span.start
  }
}

/** What stands beside the body comes first, as on the page. */
const partOf = ({ part }: Span): number => part ?? Infinity
