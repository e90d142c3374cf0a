import type { Article, Medium, Quotation, QuotedSpan, Span } from '../model.ts'
import type { Turn } from './display/dialogue.ts'
import { formOf } from './attribution/form.ts'
import type { Language } from './languages/language.ts'
import { goesOn, mediumOf } from './attribution/medium.ts'
import type { Names } from './people/names.ts'
import { occasionOf } from './attribution/occasion.ts'
import { phraseAt } from './grammar/phrase.ts'
import type { Block } from './display/post.ts'
import { read } from './grammar/reading.ts'
import type { Before } from './people/pronoun.ts'
import { speakerOf } from './people/speaker.ts'
import { subjectOf } from './grammar/subject.ts'
import { cueAt } from './grammar/cue.ts'
import type { Utterance } from './attribution/utterance.ts'
import type { Wordings } from './display/wordings.ts'

/** All that was found in one text. */
export interface Found {
  readonly text: string
  readonly language: Language
  readonly utterances: readonly Utterance[]
  readonly displayed: ReadonlySet<Utterance>
  readonly said: Wordings
  readonly blocks: readonly Block[]
  readonly statements: readonly Block[]
  readonly turns: readonly Turn[]
  readonly names: Names
}

/** Who spoke last, where, and in what medium. */
interface Last extends Before {
  readonly medium: Medium
  /** Full name, or the words printed. */
  readonly speaker: string
}

/** Makes quotations of what was found, in the order of reading; a block holds what stands in it. */
export function assemble(article: Article, found: Found, part?: number): Quotation[] {
  const place = (span: QuotedSpan): QuotedSpan => ({ ...span, ...(part !== undefined && { part }) })
  const blocks = withoutOverlap([
    ...found.blocks.map((block) => blockQuotation(article, found, block, place)),
    ...found.statements.map((block): Quotation => ({
      ...blockQuotation(article, found, block, place),
      form: 'display',
      medium: 'unknown',
    })),
    ...found.turns.map((turn) => turnQuotation(article, found, turn, place)),
  ])
  const quotations: Quotation[] = []
  let last: Last | undefined
  for (const utterance of outside(found.utterances, blocks)) {
    const quotation = quotationOf(article, found, utterance, last, place)
    quotations.push(quotation)
    if (quotation.speaker && quotation.form !== 'mention')
      last = {
        name: quotation.speaker.name,
        speaker: quotation.speaker.name ?? quotation.speaker.text,
        at: utterance.stretches[0].start,
        medium: quotation.medium,
      }
  }
  return [...quotations, ...blocks].toSorted((a, b) => a.spans[0].start - b.spans[0].start)
}

/** The utterances that no block holds. */
function outside(utterances: readonly Utterance[], blocks: readonly Quotation[]): Utterance[] {
  const held = blocks.flatMap(({ spans }) => spans)
  let i = 0
  const isHeld = ({ start, end }: Span): boolean => {
    while ((held[i]?.end ?? Infinity) <= start) i += 1
    return (held[i]?.start ?? Infinity) < end
  }
  return utterances.filter(({ stretches }) => !stretches.some(({ outer }) => isHeld(outer)))
}

function quotationOf(
  article: Article,
  found: Found,
  utterance: Utterance,
  last: Last | undefined,
  place: (span: QuotedSpan) => QuotedSpan,
): Quotation {
  const { stretches, reading, attribution } = utterance
  const isDisplayed = found.displayed.has(utterance)
  const mention = isDisplayed ? undefined : utterance.mention
  const [first, ...rest] = stretches
  const source = attribution?.from ?? reading
  const isBare = isDisplayed && attribution?.how === 'inherited'
  const speaker = attribution?.speaker && !isBare && speakerOf(source, attribution.speaker, found.names, last)
  const cue = attribution?.cue === undefined ? undefined : (attribution.cueFrom ?? reading).tokens[attribution.cue]
  const own = mediumOf(reading, attribution)
  const occasion = occasionOf(reading, attribution)
  const span = ({ start, end, unclosed }: QuotedSpan): QuotedSpan => place({ start, end, ...(unclosed && { unclosed }) })
  return {
    id: idOf(article, place(first)),
    article,
    form: mention ? 'mention' : isDisplayed ? 'display' : formOf(reading, reading.places.get(first) ?? 0, attribution),
    content: stretches.map(({ start, end }) => found.text.slice(start, end)).join(' '),
    spans: [span(first), ...rest.map(span)],
    ...(speaker && { speaker: { ...speaker, ...(speaker.span && { span: place(speaker.span) }) } }),
    ...(cue && { cue: { text: cue.text, span: place({ start: cue.start, end: cue.end }) } }),
    medium:
      speaker && last?.speaker === (speaker.name ?? speaker.text) && (own === 'unknown' || goesOn(reading, attribution))
        ? last.medium
        : own,
    ...(occasion && { occasion }),
    notes: stretches.flatMap(({ assumed }) => assumed.map((at) => ({ kind: 'quote-marks-malformed', span: place(at) }))),
    ...(mention && { reason: mention }),
  }
}

const idOf = (article: Article, { start, part }: Span): string =>
  part === undefined ? `${article.id}:${start}` : `${article.id}:p${part}:${start}`

function blockQuotation(
  article: Article,
  { text, language, names }: Found,
  { start, end, speaker }: Block,
  place: (span: QuotedSpan) => QuotedSpan,
): Quotation {
  const span = place({ start, end })
  const reading = speaker && read(text, speaker, [], language)
  const named = reading && speakerOf(reading, { from: 0, to: reading.tokens.length - 1 }, names, undefined)
  const isPost = !/^\p{Lu}[\p{Lu} .'’-]*$/u.test(named?.text ?? '')
  return {
    id: idOf(article, span),
    article,
    form: 'block',
    content: text.slice(start, end),
    spans: [span],
    ...(named && speaker && { speaker: { ...named, span: place(named.span ?? speaker) } }),
    medium: isPost ? 'written' : 'spoken',
    notes: [],
  }
}

function turnQuotation(
  article: Article,
  { text, language, names }: Found,
  { spans, clause }: Turn,
  place: (span: QuotedSpan) => QuotedSpan,
): Quotation {
  const [first = { start: 0, end: 0 }, ...rest] = spans
  const reading = clause && read(text, clause, [], language)
  const cue = reading ? reading.tokens.findIndex((_, i) => cueAt(reading, i)) : -1
  const phrase = reading && cue >= 0 ? (phraseAt(reading, cue + 1) ?? subjectOf(reading, cue)) : undefined
  const speaker = reading && phrase && speakerOf(reading, phrase, names, undefined)
  const token = reading?.tokens[cue]
  return {
    id: idOf(article, place(first)),
    article,
    form: 'direct',
    content: spans.map(({ start, end }) => text.slice(start, end)).join(' '),
    spans: [place(first), ...rest.map(place)],
    ...(speaker && { speaker: { ...speaker, ...(speaker.span && { span: place(speaker.span) }) } }),
    ...(token && { cue: { text: token.text, span: place({ start: token.start, end: token.end }) } }),
    medium: reading ? mediumOf(reading, { how: 'after', cue, ...(cueAt(reading, cue) && { word: cueAt(reading, cue)! }) }) : 'unknown',
    notes: [],
  }
}

function withoutOverlap(quotations: readonly Quotation[]): Quotation[] {
  let end = -1
  return quotations
    .toSorted((a, b) => a.spans[0].start - b.spans[0].start)
    .filter(({ spans }) => {
      if (spans[0].start < end) return false
      end = spans.at(-1)?.end ?? end
      return true
    })
}
