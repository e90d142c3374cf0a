import type { DraftText, Place, Verdict } from '../../model.ts'
import { articleOf, type Edition } from './edition.ts'
import { languageOf } from './labels.ts'
import { type Content, type Markup, markup } from './markup.ts'
import { paragraphsIn, segmentsOf, type Stretch } from './segments.ts'
import { isMention, NAMES } from './tally.ts'

/** A verdict and how it is known on the page. */
export interface Numbered {
  readonly verdict: Verdict
  /** Its id, made unlike those of other drafts. */
  readonly key: string
  /** Mentions have none. */
  readonly number?: number
}

type Part = DraftText['parts'][number]

/** How the parts of a page are called. */
export const PARTS: Readonly<Record<Part['kind'], string>> = {
  title: 'headline',
  deck: 'deck',
  caption: 'caption',
  'pull-quote': 'pull quote',
  post: 'embedded post',
}

/** A draft as it stands, headline and deck above it, every quotation underlined by its verdict, numbered, and a link to its row. */
export function draftText(draft: DraftText, verdicts: readonly Numbered[], edition: Edition): Markup {
  const parts = draft.parts.map((part, i) => ({ part, shown: partOf(part, inPart(verdicts, part, i)) }))
  const body = stretchesOf(verdicts, (place) => (place.part === undefined ? place.start - draft.offset : undefined))
  return markup`<div class="copy" dir="auto"${languageOf(articleOf(edition, draft.article))}>${parts
    .filter(({ part }) => isAbove(part))
    .map(({ shown }) => shown)}<div class="paragraphs">${paragraphsOf(draft.text, body)}</div>${parts
    .filter((each) => !isAbove(each.part))
    .map(({ shown }) => shown)}</div>`
}

function isAbove({ kind }: Part): boolean {
  return kind === 'title' || kind === 'deck'
}

/** A part may have a place of its own in the file; then the quotations in it are counted from there. */
function inPart(verdicts: readonly Numbered[], { offset, text }: Part, index: number): Stretch<Numbered>[] {
  return stretchesOf(verdicts, ({ part, start, end }) => {
    if (part === index) return start
    const isInside = part === undefined && offset !== undefined && start >= offset && end <= offset + text.length
    return isInside ? start - offset : undefined
  })
}

function stretchesOf(verdicts: readonly Numbered[], startOf: (place: Place) => number | undefined): Stretch<Numbered>[] {
  return verdicts.flatMap((numbered) =>
    numbered.verdict.quotation.spans.flatMap((place) => {
      const start = startOf(place)
      if (start === undefined) return []
      return [{ start, end: start + place.end - place.start, of: numbered, rank: isMention(numbered.verdict) ? 0 : 1 }]
    }),
  )
}

function partOf({ kind, text }: Part, stretches: readonly Stretch<Numbered>[]): Markup {
  return markup`<div class="part ${kind}"><span class="label">${PARTS[kind]}</span>${paragraphsOf(text, stretches)}</div>`
}

function paragraphsOf(text: string, stretches: readonly Stretch<Numbered>[]): Markup[] {
  const segments = segmentsOf(text.length, stretches)
  const ends = new Map<Numbered, number>()
  const starts = new Map<Numbered, number>()
  for (const { of, start, end } of stretches) {
    ends.set(of, Math.max(end, ends.get(of) ?? 0))
    starts.set(of, Math.min(start, starts.get(of) ?? Infinity))
  }
  const signs = byPlace(ends)
  const anchors = byPlace(starts)
  let next = 0
  return paragraphsIn(text).map(({ start, end }) => {
    const shown: Content[] = []
    while ((segments[next]?.end ?? Infinity) <= start) next += 1
    for (let i = next; (segments[i]?.start ?? Infinity) < end; i += 1) {
      const segment = segments[i]!
      const words = text.slice(Math.max(start, segment.start), Math.min(end, segment.end))
      if (segment.start >= start) shown.push(anchors.get(segment.start)?.map(anchorOf))
      shown.push(segment.of ? linked(segment.of, words) : words)
      if (segment.end <= end) shown.push(signs.get(segment.end)?.map(signOf))
    }
    return markup`<p>${shown}</p>`
  })
}

function byPlace(places: ReadonlyMap<Numbered, number>): Map<number, Numbered[]> {
  const found = new Map<number, Numbered[]>()
  for (const [numbered, at] of places) found.set(at, [...(found.get(at) ?? []), numbered])
  return found
}

function linked({ verdict, key }: Numbered, words: string): Markup {
  return markup`<a class="q is-${verdict.verdict}${isMention(verdict) ? ' mention' : ''}" href="#${key}">${words}</a>`
}

function anchorOf({ key }: Numbered): Markup {
  return markup`<span id="in-${key}"></span>`
}

function signOf({ verdict, number }: Numbered): Markup | undefined {
  if (number === undefined) return undefined
  return markup`<sup class="is-${verdict.verdict}"><span class="unseen"> quotation </span>${number}<span class="unseen"> ${NAMES[verdict.verdict]} </span></sup>`
}
