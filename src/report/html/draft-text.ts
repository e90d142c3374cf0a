import { PART_NAMES } from '../../text/part-names.ts'
import type { DraftText, Place } from '../../model.ts'
import type { ChecklistRow } from '../checklists.ts'
import { articleOf, type Edition } from './edition.ts'
import { languageOf } from './labels.ts'
import { type Content, type Markup, markup } from './markup.ts'
import { paragraphsIn, segmentsOf, type Stretch } from './segments.ts'
import { isMention, NAMES, toneOf } from './tally.ts'

/** A row of the checklist and the name it has on the page. */
export interface Keyed extends ChecklistRow {
  readonly key: string
}

type Part = DraftText['parts'][number]

/** A draft as it stands, headline and deck above it, every quotation underlined by its verdict, row, and a link to its row. */
export function draftText(draft: DraftText, verdicts: readonly Keyed[], edition: Edition): Markup {
  const article = articleOf(edition, draft.article)
  const parts = draft.parts.map((part, i) => ({ part, shown: partOf(part, inPart(verdicts, part, i)) }))
  const body = stretchesOf(verdicts, (place) => (place.part === undefined ? place.start - draft.offset : undefined))
  return markup`<div class="copy" dir="auto"${languageOf(article)}>${parts
    .filter(({ part }) => isAbove(part))
    .map(({ shown }) => shown)}<div class="paragraphs">${paragraphsOf(draft.text, body, MARKDOWN.test(article.path))}</div>${parts
    .filter((each) => !isAbove(each.part))
    .map(({ shown }) => shown)}</div>`
}

function isAbove({ kind }: Part): boolean {
  return kind === 'title' || kind === 'deck'
}

/** A part may have a place of its own in the file; then the quotations in it are counted from there. */
function inPart(verdicts: readonly Keyed[], { offset, text }: Part, index: number): Stretch<Keyed>[] {
  return stretchesOf(verdicts, ({ part, start, end }) => {
    if (part === index) return start
    const isInside = part === undefined && offset !== undefined && start >= offset && end <= offset + text.length
    return isInside ? start - offset : undefined
  })
}

function stretchesOf(verdicts: readonly Keyed[], startOf: (place: Place) => number | undefined): Stretch<Keyed>[] {
  return verdicts.flatMap((row) =>
    row.verdict.quotation.spans.flatMap((place) => {
      const start = startOf(place)
      if (start === undefined) return []
      return [{ start, end: start + place.end - place.start, of: row, rank: isMention(row.verdict) ? 0 : 1 }]
    }),
  )
}

function partOf({ kind, text }: Part, stretches: readonly Stretch<Keyed>[]): Markup {
  return markup`<div class="part ${kind}"><span class="label">${PART_NAMES[kind]}</span>${paragraphsOf(text, stretches)}</div>`
}

function paragraphsOf(text: string, stretches: readonly Stretch<Keyed>[], isMarkdown = false): Markup[] {
  const segments = segmentsOf(text.length, stretches)
  const ends = new Map<Keyed, number>()
  const starts = new Map<Keyed, number>()
  for (const { of, start, end } of stretches) {
    ends.set(of, Math.max(end, ends.get(of) ?? 0))
    starts.set(of, Math.min(start, starts.get(of) ?? Infinity))
  }
  const seen = withoutPrefixes(text, isMarkdown)
  const signs = byPlace(ends)
  const anchors = byPlace(starts)
  let next = 0
  return paragraphsIn(text).map(({ start, end }) => {
    const shown: Content[] = []
    while ((segments[next]?.end ?? Infinity) <= start) next += 1
    for (let i = next; (segments[i]?.start ?? Infinity) < end; i += 1) {
      const segment = segments[i]!
      const words = seen.slice(Math.max(start, segment.start), Math.min(end, segment.end)).replace(PREFIXES, '')
      if (segment.start >= start) shown.push(anchors.get(segment.start)?.map(anchorOf))
      shown.push(segment.of ? linked(segment.of, words) : words)
      if (segment.end <= end) shown.push(signs.get(segment.end)?.map(signOf))
    }
    return paragraphOf(seen.slice(start, end), shown)
  })
}

/** What was written in Markdown. */
const MARKDOWN = /\.(?:md|markdown)$/i

/** No text of an article holds these signs on a page: they stand for what shows that a paragraph is set off, and that a line is a heading. */
const [SET_OFF, HEADING] = ['\0', '\u0001']
const PREFIXES = new RegExp(`[${SET_OFF}${HEADING}]`, 'g')

/** What is no word, `> ` and in Markdown `## `, hidden sign by sign: the offsets stay. */
function withoutPrefixes(text: string, isMarkdown: boolean): string {
  const seen = text.replace(/^(?:> ?)+/gm, (prefix) => SET_OFF.repeat(prefix.length))
  return isMarkdown ? seen.replace(/^ {0,3}#{1,6}[ \t]+(?=\S)/gm, (prefix) => HEADING.repeat(prefix.length)) : seen
}

function paragraphOf(text: string, shown: Content): Markup {
  if (text.startsWith(SET_OFF)) return markup`<p class="set-off">${shown}</p>`
  if (!text.startsWith(HEADING)) return markup`<p>${shown}</p>`
  return /[\n\r]/.test(text) ? markup`<p class="headed">${shown}</p>` : markup`<h2>${shown}</h2>`
}

function byPlace(places: ReadonlyMap<Keyed, number>): Map<number, Keyed[]> {
  const found = new Map<number, Keyed[]>()
  for (const [row, at] of places) found.set(at, [...(found.get(at) ?? []), row])
  return found
}

function linked({ verdict, key }: Keyed, words: string): Markup {
  return markup`<a class="q is-${toneOf(verdict)}${isMention(verdict) ? ' mention' : ''}" href="#${key}">${words}</a>`
}

function anchorOf({ key }: Keyed): Markup {
  return markup`<span id="in-${key}"></span>`
}

function signOf({ verdict, number }: Keyed): Markup | undefined {
  if (isMention(verdict)) return undefined
  return markup`<sup class="is-${toneOf(verdict)}"><span class="unseen"> quotation </span>${number}<span class="unseen"> ${NAMES[verdict.verdict]} </span></sup>`
}
