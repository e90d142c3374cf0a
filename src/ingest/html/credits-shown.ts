import { type CreditLine, creditLine } from './credit-line.ts'
import { isSentence } from './is-sentence.ts'
import { isWithin } from './is-within.ts'
import { type PageLine, pageLines } from './page-lines.ts'
import { sameWords } from './same-words.ts'
import type { Block, Place, Survey } from './survey.ts'

/** Between a headline and the first paragraph there are no more lines; what is farther away is about something else. */
const MOST = 30

/** What stands between the headline and the first paragraph of the body, or right over the headline, about who wrote the article and when. */
export function creditsShown(
  survey: Survey,
  body: readonly Block[],
  { headline, title, language }: { readonly headline: Place | undefined; readonly title?: string; readonly language?: string },
): CreditLine {
  const opening = body.find(({ text }) => text.split('\n').some(isSentence))
  const lines = pageLines(survey)
  const end = lines.findIndex(({ text, block }) => block === opening && isSentence(text))
  const own = headline && new Set([headline])
  const isHeadline = ({ text, block }: PageLine): boolean =>
    (own !== undefined && isWithin(block.place, own)) || (title !== undefined && sameWords(text, title))
  const start = lines.findLastIndex((line, i) => i < end && isHeadline(line))
  if (end < 0 || start < 0) return {}
  const near = [...lines.slice(start + 1, Math.min(end, start + 1 + MOST)), ...overHeadline(lines, start)]
  const said = near.flatMap(({ text }) => creditLine(text, language) ?? [])
  return said.reduceRight<CreditLine>((all, one) => ({ ...all, ...one }), {})
}

/** The line right over a headline, in the same element: what stands in another is about the site, and may be the day on which the page was saved. */
function overHeadline(lines: readonly PageLine[], at: number): readonly PageLine[] {
  const [over, headline] = [lines[at - 1], lines[at]]
  if (!over || !headline) return []
  const [one, other] = [over.block.place, headline.block.place]
  const common = one === other ? one : one.parent === other.parent ? one.parent : undefined
  return over.block === headline.block || (common && common.element.localName !== 'body') ? [over] : []
}
