import { countUpTo } from '../text/count-up-to.ts'
import type { Article, Quotation, Span, Stray } from '../model.ts'
import { opensDialogue } from './display/dialogue.ts'
import { languageOf } from './languages/index.ts'
import type { Language } from './languages/language.ts'
import { crowdsIn } from './marks/crowds.ts'
import { linesOf } from './marks/lines.ts'
import { isInches } from './marks/judge.ts'
import type { Mark } from './marks/mark.ts'
import { pair } from './marks/pair.ts'
import { scan } from './marks/scan.ts'
import type { Stretch } from './marks/stretch.ts'

/**
 * The quote marks of an article that stand at or in none of its quotations, mentions included, each with the reason.
 *
 * So is a dash that begins a line as dialogue does, in languages that print dialogue so. Apostrophes, feet and inches and left-over markup are no quote marks and not listed.
 */
export function strays(article: Article, quotations: readonly Quotation[]): Stray[] {
  const language = languageOf(article)
  const inText = (text: string, part?: number): Stray[] => {
    const own = quotations.filter(({ spans: [first] }) => first.part === part)
    return straysIn(text, own, language).map(({ span, reason }) => ({ span: part === undefined ? span : { ...span, part }, reason }))
  }
  return [...article.parts.flatMap(({ text }, part) => inText(text, part)), ...inText(article.text)]
}

function straysIn(text: string, quotations: readonly Quotation[], language: Language): Stray[] {
  const paragraphs = Array.from(scan(text, language))
  const outermost = pair(text, paragraphs, language).filter(({ depth }) => depth === 0)
  const isFree = outsideOf(heldBy(quotations, outermost))
  const marks = paragraphs.flatMap((paragraph) => paragraph.marks).filter(isFree)
  const lost = new Set(outermost.flatMap(({ outer }) => [outer.start, outer.end]))
  const single = marks.flatMap((mark, i): Stray[] => {
    const reason = reasonOf(text, mark, marks[i - 1], marks[i + 1], lost)
    return reason === undefined ? [] : [{ span: { start: mark.start, end: mark.end }, reason }]
  })
  const crowds = crowdsIn(text, paragraphs).filter(({ span }) => isFree(span))
  return [...single, ...crowds, ...dashesIn(text, quotations, language)].toSorted((a, b) => a.span.start - b.span.start)
}

/** > | —Aquí todo sigue igual.   a line that begins as dialogue does, and holds no quotation */
function dashesIn(text: string, quotations: readonly Quotation[], language: Language): Stray[] {
  if (!language.dialogue) return []
  const starts = quotations.flatMap(({ spans }) => spans.map(({ start }) => start)).toSorted((a, b) => a - b)
  let i = 0
  return linesOf(text, []).flatMap((line): Stray[] => {
    while ((starts[i] ?? Infinity) < line.start) i += 1
    const isTaken = (starts[i] ?? Infinity) < line.end
    return isTaken || !opensDialogue(line.text)
      ? []
      : [{ span: { start: line.start, end: line.start + 1 }, reason: 'a dash that may begin dialogue, but no clause says who speaks' }]
  })
}

/** What belongs to quotations: their words, the pairs of marks around them, and marks about which something was assumed. */
function heldBy(quotations: readonly Quotation[], stretches: readonly Stretch[]): Span[] {
  const spans = quotations.flatMap((quotation) => quotation.spans)
  const starts = new Set(spans.map(({ start }) => start))
  return [
    ...spans,
    ...quotations.flatMap(({ notes }) => notes.map(({ span }) => span)),
    ...stretches.filter(({ start }) => starts.has(start)).map(({ outer }) => outer),
  ].toSorted((a, b) => a.start - b.start)
}

/** Whether a span, asked for in the order of reading or not, lies in none of some others. */
function outsideOf(held: readonly Span[]): (span: Span) => boolean {
  const reach: number[] = []
  for (const { end } of held) reach.push(Math.max(end, reach.at(-1) ?? 0))
  return ({ start, end }) => {
    const before = countUpTo(held.length, (i) => (held[i]?.start ?? 0) < end)
    return before === 0 || (reach[before - 1] ?? 0) <= start
  }
}

function reasonOf(
  text: string,
  mark: Mark,
  before: Mark | undefined,
  after: Mark | undefined,
  lost: ReadonlySet<number>,
): string | undefined {
  if (mark.family === 'single' ? !isSureSingle(text, mark) : isInches(text, mark.start)) return undefined
  if (lost.has(mark.start) || lost.has(mark.end)) return 'its words run into a longer quotation'
  const encloses = (open: Mark, close: Mark): boolean =>
    open.family === close.family && open.opens > 0 && close.closes > 0 && text.slice(open.end, close.start).trim() === ''
  if ((before && encloses(before, mark)) || (after && encloses(mark, after))) return 'nothing stands between the marks'
  if (mark.opens > mark.closes) return 'an opening mark that nothing closes'
  return mark.closes > mark.opens ? 'a closing mark without an opening one' : 'a mark that may open or close, and pairs with none'
}

/** > | ‘We leave   > | we leave,’   but neither > | the crews’ boats   nor > | 'em */
const isSureSingle = (text: string, { start, opens, closes }: Mark): boolean =>
  opens === 2 || (closes === 2 && '.,!?…'.includes(text[start - 1] ?? ' '))
