import type { Cut, Layout, Line } from './cut.ts'
import { between, lineMatches } from './line-matches.ts'
import { linesOf, spanOf } from './lines-of.ts'
import { metadataOf } from './metadata-of.ts'

/** > | © GBI-Genios Deutsche Wirtschaftsdatenbank GmbH */
const END = /(?:©|\(c\))[ \t]*(?:GBI-)?Genios\b[^\n\r]*/i
const FIELD =
  /^(Quelle|Ressort|Rubrik|Ausgabe|Auflage|Dokumentnummer|Autor|Autorin|Seite|Schlagworte|Dauerhafte Adresse des Dokuments|Alle Rechte vorbehalten)\s?:\s*(.*)$/i
/** > | „Brackwater Bote“ Nr. 54 vom 05.03.2026 Seite: 4 */
const SOURCE = /^["„“]?(.+?)["“”]?(?:\s+(?:Nr|Heft)\.?\s*\S+)?(?:,)?\s+vom\s+(\d{1,2}\.\d{1,2}\.\d{4})\b/i
/** > | Seite 3 von 20   > | Dokumente */
const BANNER = /^(?:Seite \d+ von \d+|Dokumente)$/

/**
 * The delivery of GENIOS and wiso as text (what is in it: https://github.com/amcat/amcat, its scraper for RTF of wiso): the headline, the text,
 * `Quelle:` with the outlet and the day, other fields, whose rights it is, and whose database.
 */
export const splitGenios: Layout = (text) => {
  const pieces = between(text, lineMatches(text, END))
  const cuts: Cut[] = []
  for (const piece of pieces.slice(0, -1)) {
    const cut = articleOf(text, linesOf(text, piece))
    if (!cut) return undefined
    cuts.push(cut)
  }
  const rest = linesOf(text, pieces.at(-1) ?? { start: 0, end: 0 })
  return cuts.length > 0 && rest.every((line) => line.text === '' || BANNER.test(line.text)) ? cuts : undefined
}

function articleOf(text: string, lines: readonly Line[]): Cut | undefined {
  const fields = fieldsOf(lines)
  const [, outlet, date] = SOURCE.exec(fields.get('quelle') ?? '') ?? []
  const isSure = fields.has('dokumentnummer') || fields.has('dauerhafte adresse des dokuments')
  if (outlet === undefined || !isSure) return undefined
  const printed = lines.slice(0, fieldsStart(lines)).filter((line) => line.text !== '' && !BANNER.test(line.text))
  // Over the headline the source may stand a first time.
  const [headline, ...body] = SOURCE.test(printed[0]?.text ?? '') && printed.length > 2 ? printed.slice(1) : printed
  const [first, last] = [body[0], body.at(-1)]
  if (!headline || !first || !last) return { kind: 'none', reason: 'no text in it, only what the database says of it' }
  const title = spanOf([headline])
  return {
    kind: 'article',
    body: { start: first.start, end: last.end },
    blanks: lines.filter((line) => BANNER.test(line.text) && line.start > first.start && line.end < last.end),
    title,
    said: metadataOf({
      title: headline.text,
      outlet,
      date,
      author: fields.get('autor') ?? fields.get('autorin'),
      url: fields.get('dauerhafte adresse des dokuments'),
    }),
    parts: [],
  }
}

/** Where the fields begin among which is the source: those right above it belong to them. */
function fieldsStart(lines: readonly Line[]): number {
  let start = lines.findLastIndex(({ text }) => /^Quelle\s?:/i.test(text))
  while (start > 0 && (lines[start - 1]?.text === '' || FIELD.test(lines[start - 1]?.text ?? ''))) start -= 1
  return start
}

/** What stands behind a name, or in the line below it. */
function fieldsOf(lines: readonly Line[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  lines.forEach(({ text }, i) => {
    const [, name, value] = FIELD.exec(text) ?? []
    if (name !== undefined) fields.set(name.toLowerCase(), value || (lines.slice(i + 1).find((line) => line.text !== '')?.text ?? ''))
  })
  return fields
}
