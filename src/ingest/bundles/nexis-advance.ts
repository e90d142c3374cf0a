import type { Part, Span } from '../../model.ts'
import { leadingDate } from '../dates.ts'
import type { Cut, Layout, Line } from './cut.ts'
import { isEdition } from './is-edition.ts'
import { between, lineMatches } from './line-matches.ts'
import { linesOf, spanOf } from './lines-of.ts'
import { metadataOf } from './metadata-of.ts'
import { RIGHTS } from './nexis-fields.ts'

const END = /end of document|ende des dokuments|fin du document|fin del documento|einde document/i
const BODY = /^(?:body|haupttext|textkörper|corps|texte|cuerpo|texto|hoofdtekst)$/i
/** Headings behind the text. */
const GRAPHIC = /^(?:graphic|grafik|graphique|ilustración|gráfico|illustratie|illustration)$/i
const NOTES =
  /^(?:classification|klassifikation|classificatie|clasificación|notes|anmerkungen|remarques|correction|korrektur|correction-date:.*|load-date:.*|ladedatum:.*|date de chargement\s?:.*|url:\s+\S+)$/i
/** > | Byline: Ada Lind   with a blank that does not break behind the colon */
const FIELD = /^([\p{Lu}][\p{L} -]{2,24})\s?:[\s\u00a0]+(\S.*)$/u
/** > | Length: 612 words */
const LENGTH = /^(?:length|länge|longueur|lengte|extensión|longitud|lunghezza)\s?:[\s\u00a0]*[\d.,]+/i
const LOADED = /^(?:load-date|ladedatum|laaddatum|date de chargement|fecha de carga)\s?:/i
/** The page before the articles: what was asked for, and their headlines. */
const COVER =
  /^(?:date and time|job number|user name|documents? \(\d+\)|client\/matter|search terms|datum und uhrzeit|auftragsnummer|dokumente \(\d+\)|date et heure|numéro de la tâche)\s?:?/i
const PAGE = /^(?:page|seite|página|pagina) \d+ (?:of|von|de|sur|van|di) \d+$/i

/** An article must show so many of: the heading of its text, its length, whose rights it is, when it was loaded. */
const FEWEST_SIGNS = 3

/**
 * The deliveries of Lexis Advance, Nexis Uni and the new Nexis, in Word or turned into text (the R packages LexisNexisTools and
 * tm.plugin.lexisnexis read them too): headline, outlet, day, rights, fields, `Body`, text, `Classification`, fields, `End of Document`.
 */
export const splitNexisAdvance: Layout = (text) => {
  const pieces = between(text, lineMatches(text, END))
  const cuts: Cut[] = []
  for (const piece of pieces.slice(0, -1)) {
    const cut = articleOf(text, linesOf(text, piece), piece.start === 0)
    if (!cut) return undefined
    cuts.push(cut)
  }
  return cuts.length > 0 && !PROSE.test(text.slice(pieces.at(-1)?.start)) ? cuts : undefined
}

/** Behind the last article no prose stands. */
const PROSE = /[^\n\r]{200}/

function articleOf(text: string, lines: readonly Line[], isFirst: boolean): Cut | undefined {
  const top = headOf(lines)
  if (!top || signsOf(lines) < FEWEST_SIGNS || (isFirst && !isCover(lines.slice(0, top.first)))) return undefined
  const { title, outlet, day, first } = top
  const from = lines.findIndex(({ text: line }, i) => i > day && BODY.test(line))
  const head = lines.slice(day + 1, from < 0 ? lines.length : from)
  const foot = from < 0 ? lines.length : footOf(lines, from + 1)
  const said = metadataOf({
    title: title.text,
    outlet: outlet.text,
    date: lines[day]?.text,
    author: valueOf(/^(?:Byline|Autor|Auteur|Autore|Naamregel|Von)$/, head),
    language: valueOf(/^(?:Language|Sprache|Langue|Taal|Idioma)$/, lines.slice(foot)),
    url: valueOf(/^URL$/, lines.slice(foot)),
  })
  const deck = valueOf(/^(?:Highlight|Encart|Hervorhebung|Vorspann)$/, head)
  const graphic = lines.findIndex((line, i) => i > from && i <= foot && GRAPHIC.test(line.text))
  const parts: Part[] = [...(deck ? [{ kind: 'deck', text: deck } as const] : []), ...captionsOf(lines.slice(graphic + 1), graphic)]
  const span = spanOf(from < 0 ? [] : withoutEmptyEnds(lines.slice(from + 1, foot)))
  if (!span) return { kind: 'none', reason: 'no text in it, only what the database says of it' }
  const body = { start: lines.find(({ at }) => at === span.start)?.start ?? span.start, end: span.end }
  return {
    kind: 'article',
    body,
    blanks: bannersOf(lines.slice(from + 1, foot), lines[first]?.text ?? ''),
    title: spanOf([title]),
    said,
    parts,
  }
}

/** What the field of a name says. */
function valueOf(names: RegExp, among: readonly Line[]): string | undefined {
  return among.map((line) => FIELD.exec(line.text)).find((field) => names.test(field?.[1] ?? ''))?.[2]
}

interface Head {
  readonly title: Line
  readonly outlet: Line
  /** Index of the line with the day, and of the first line of the head. */
  readonly day: number
  readonly first: number
}

/** The three lines over the first field or the rights: headline, outlet, day. The edition may stand under any of them. */
function headOf(lines: readonly Line[]): Head | undefined {
  const body = lines.findIndex((line) => BODY.test(line.text))
  const below = lines.findIndex((line) => RIGHTS.test(line.text) || LENGTH.test(line.text))
  const limit = below < 0 ? body : body < 0 ? below : Math.min(below, body)
  const above = lines.flatMap(({ text }, i) => (i < limit && text !== '' && !PAGE.test(text) ? [i] : []))
  const at = above.findLastIndex((i) => leadingDate(lines[i]?.text ?? '') !== undefined)
  const named = withoutEditions(above.slice(0, Math.max(0, at)), lines)
  const [day, outlet, title] = [lines[above[at] ?? -1], lines[named.at(-1) ?? -1], lines[named.at(-2) ?? -1]]
  return day && outlet && title ? { title, outlet, day: above[at] ?? 0, first: named.at(-2) ?? 0 } : undefined
}

/** A headline may be about a first edition: where nothing else is left for one, it is. */
function withoutEditions(above: readonly number[], lines: readonly Line[]): readonly number[] {
  const named = above.filter((i) => !isEdition(lines[i]?.text ?? ''))
  return named.length < 2 ? above : named
}

function signsOf(lines: readonly Line[]): number {
  return [BODY, LENGTH, RIGHTS, LOADED].filter((sign) => lines.some(({ text }) => sign.test(text))).length
}

const isCover = (lines: readonly Line[]): boolean =>
  lines.every(({ text }) => text === '') ||
  lines.some(({ text }) => COVER.test(text)) ||
  lines.filter(({ text }) => text !== '').length <= 2

/** Where the text ends: at the heading of what a picture shows, or of the fields. */
function footOf(lines: readonly Line[], from: number): number {
  const notes = lines.findLastIndex(
    ({ text }, i) => i >= from && /^(?:classification|klassifikation|classificatie|clasificación)$/i.test(text),
  )
  const end = notes >= 0 ? notes : lines.findIndex(({ text }, i) => i >= from && LOADED.test(text))
  const last = end < 0 ? lines.length : end
  // Notes, corrections and captions stand between the text and the fields, each under a heading; none of them is long.
  const near = Math.max(from, last - 40)
  const heading = lines.findIndex(({ text }, i) => i >= near && i < last && (GRAPHIC.test(text) || NOTES.test(text)))
  return heading < 0 ? last : heading
}

function captionsOf(lines: readonly Line[], graphic: number): readonly Part[] {
  if (graphic < 0) return []
  const end = lines.findIndex(({ text }) => NOTES.test(text) || FIELD.exec(text)?.[1] === 'Language')
  return lines
    .slice(0, end < 0 ? 0 : end)
    .filter(({ text }) => text !== '')
    .map(({ text }) => ({ kind: 'caption', text }))
}

function withoutEmptyEnds(lines: readonly Line[]): readonly Line[] {
  return lines.slice(
    Math.max(
      0,
      lines.findIndex(({ text }) => text !== ''),
    ),
    lines.findLastIndex(({ text }) => text !== '') + 1,
  )
}

/** > | Page 2 of 4   and below it the headline once more */
function bannersOf(lines: readonly Line[], title: string): readonly Span[] {
  return lines.flatMap((line, i) => {
    if (!PAGE.test(line.text)) return []
    const next = lines.slice(i + 1).find(({ text }) => text !== '')
    return next?.text === title ? [line, next] : [line]
  })
}
