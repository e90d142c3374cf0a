import { readByline } from '../byline.ts'
import { leadingDate } from '../dates.ts'
import type { Line } from './cut.ts'
import { ACCESSION, BANNER } from './factiva-signs.ts'
import { languageNamed } from './language-named.ts'
import { eachLine } from './lines-of.ts'

/** What stands over the text of an article in a delivery of Factiva. */
export interface FactivaHead {
  readonly title: readonly Line[]
  readonly author: string | undefined
  readonly date: string
  readonly outlet: string
  readonly language: string | undefined
  /** Where the text begins. */
  readonly body: number
}

/** > | 1,234 words */
const WORDS = /^[\d.,\s\u00a0]{1,9}\s?(?:words|mots|wörter|palabras|parole|woorden|palavras|ord|слов\p{L}?|słów|słowa|字|語|단어)$/iu
/** > | BRPOST   the code of the source */
const CODE = /^[A-Z][A-Z0-9]{2,11}$/
const RIGHTS =
  /^(?:(?:copyright|©|\(c\)|ⓒ)\D{0,80}(?:19|20)\d\d\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati)/i
/** Over the count of words stand the section, the headline and the byline; below it the day, the time, the outlet, its code, the page and the edition. */
const [ABOVE, BELOW] = [6, 12]
const LONG = 300
/** A sentence that is no headline. */
const PROSE = /^.{120,}[.!?…]["'”’»]?$/u

/** As far as a head goes. */
const LONGEST = 8000

/** The head that begins at an offset; undefined where none does. */
export function factivaHead(text: string, start: number): FactivaHead | undefined {
  const { above, below } = headLines(text, start)
  const [date, ...others] = below
  const [outlet, ...rest] = /^\d{1,2}[:.]\d\d/.test(others[0]?.text ?? '') ? others.slice(1) : others
  const told = [
    rest.findIndex((line) => CODE.test(line.text)),
    rest.findIndex((line) => languageNamed(line.text) !== undefined),
    rest.findIndex((line) => RIGHTS.test(line.text)),
  ]
  // The day and the outlet, and two of the code, the language and the rights.
  if (above.length === 0 || !date || !leadingDate(date.text) || !outlet || told.filter((at) => at >= 0).length < 2) return undefined
  return {
    ...titleIn(above),
    date: date.text,
    outlet: outlet.text,
    language: rest[told[1] ?? -1]?.text,
    body: rest[Math.max(...told)]?.end ?? text.length,
  }
}

/** The lines above the one that counts the words, if they are few and none is prose, and those below it, up to the first that may be; empty ones left out. */
function headLines(text: string, start: number): { readonly above: readonly Line[]; readonly below: readonly Line[] } {
  const [above, below]: [Line[], Line[]] = [[], []]
  let isCounted = false
  for (const line of eachLine(text, { start, end: Math.min(text.length, start + LONGEST) })) {
    if (!isPrinted(line)) continue
    if (isCounted) below.push(line)
    else if (WORDS.test(line.text)) isCounted = true
    else above.push(line)
    const isProse = line.text.length > LONG || PROSE.test(line.text) || ACCESSION.test(line.text)
    if (below.length > BELOW || above.length > ABOVE || (isProse && !RIGHTS.test(line.text))) break
  }
  return { above, below }
}

const isPrinted = ({ text }: Line): boolean => text !== '' && !BANNER.test(text)

/** Over the headline stands the section, below it the byline, with or without "By"; of a byline that names nobody nothing is told. */
function titleIn(above: readonly Line[]): Pick<FactivaHead, 'title' | 'author'> {
  const [last, before] = [above.at(-1), above.at(-2)]
  const name = last && (readByline(last.text) ?? (/^By\s/.test(last.text) ? last.text : shorterName(last, before)))
  const isByline = name !== undefined || (last !== undefined && before !== undefined && namesNobody(last.text, before.text))
  const title = (isByline && above.length > 1 ? above.slice(0, -1) : above).at(-1)
  return { title: title ? [title] : [], author: above.length > 1 ? name : undefined }
}

/** > | Staff   > | Our correspondent in Osel   > | AFP */
const OF_STAFF =
  /^(?:(?:our|from|by|the|a|an|post|herald|news|special|senior|foreign|political)\s+){0,3}(?:staff|agency|agencies|wire|wires|correspondents?|reporters?|newsroom|bureau|desk|editors?|redaktion|rédaction|redacción|redazione|redactie)(?:\s+(?:staff|reporters?|writers?|correspondents?|reports?|and agencies|services?|desk|bureau|in [\p{L} ]{2,30}))?$/iu
/** A line of so few words below one of so many is no headline, nor is the one above it a section. */
const [FEW_WORDS, MANY_WORDS] = [2, 5]

/** Whether a line below a longer one is a byline without the name of a person. */
function namesNobody(line: string, before: string): boolean {
  const [words, above] = [line, before].map((each) => each.split(/\s+/).length)
  if (words === undefined || above === undefined || above <= words) return false
  return OF_STAFF.test(line) || (words <= FEW_WORDS && above >= MANY_WORDS && /^\p{Lu}/u.test(line))
}

function shorterName(last: Line, before: Line | undefined): string | undefined {
  return before !== undefined && before.text.length > last.text.length ? readByline(`By ${last.text}`) : undefined
}
