import { readByline } from '../byline.ts'
import { leadingDate } from '../dates.ts'
import type { Line } from './cut.ts'
import { ACCESSION, BANNER } from './factiva-signs.ts'
import { languageNamed } from './language-named.ts'

/** What stands over the text of an article in a delivery of Factiva. */
export interface FactivaHead {
  readonly title: readonly Line[]
  readonly author: string | undefined
  readonly date: string
  readonly outlet: string
  readonly language: string | undefined
  /** Index of the line at which the text begins. */
  readonly body: number
}

/** > | 1,234 words */
const WORDS = /^[\d.,\s\u00a0]{1,9}\s?(?:words|mots|wörter|palabras|parole|woorden|palavras|ord|слов\p{L}?|słów|słowa|字|語|단어)$/iu
/** > | BRPOST   the code of the source */
const CODE = /^[A-Z][A-Z0-9]{2,11}$/
const RIGHTS = /^(?:copyright\b|©|\(c\)|ⓒ|all rights reserved|alle rechte|tous droits|todos los derechos|tutti i diritti)/i
/** Over the count of words stand the section, the headline and the byline; below it the day, the time, the outlet, its code, the page and the edition. */
const [ABOVE, BELOW] = [6, 12]
const LONG = 300
/** A sentence that is no headline. */
const PROSE = /^.{120,}[.!?…]["'”’»]?$/u

/** The head that begins at a line; undefined where none does. */
export function factivaHead(lines: readonly Line[], from: number): FactivaHead | undefined {
  const words = wordCountFrom(lines, from)
  if (words < 0) return undefined
  const above = lines.slice(from, words).filter(isPrinted)
  const below = nextPrinted(lines, words + 1, BELOW)
  const [date, ...others] = below
  const [time, ...rest] = others
  const tail = time !== undefined && /^\d{1,2}[:.]\d\d/.test(lines[time]?.text ?? '') ? rest : others
  const day = date === undefined ? undefined : leadingDate(lines[date]?.text ?? '')
  const code = tail.slice(1).find((i) => CODE.test(lines[i]?.text ?? ''))
  const told = tail.find((i) => i !== tail[0] && languageNamed(lines[i]?.text ?? '') !== undefined)
  const rights = tail.find((i) => RIGHTS.test(lines[i]?.text ?? ''))
  const last = Math.max(code ?? -1, told ?? -1, rights ?? -1)
  const outlet = lines[tail[0] ?? -1]?.text ?? ''
  // The day and the outlet, and two of the code, the language and the rights.
  if (!day || above.length === 0 || outlet === '' || [code, told, rights].filter((each) => each !== undefined).length < 2) return undefined
  return {
    ...titleIn(above),
    date: lines[date ?? 0]?.text ?? '',
    outlet,
    language: told === undefined ? undefined : lines[told]?.text,
    body: last + 1,
  }
}

const isPrinted = ({ text }: Line): boolean => text !== '' && !BANNER.test(text)

/** Index of the line that counts the words, if it stands under a few short lines; else -1. */
function wordCountFrom(lines: readonly Line[], from: number): number {
  let seen = 0
  for (let i = from; i < lines.length && seen <= ABOVE; i += 1) {
    const line = lines[i]
    if (!line || !isPrinted(line)) continue
    if (WORDS.test(line.text)) return i
    if (line.text.length > LONG || PROSE.test(line.text) || ACCESSION.test(line.text)) return -1
    seen += 1
  }
  return -1
}

function nextPrinted(lines: readonly Line[], from: number, most: number): readonly number[] {
  const found: number[] = []
  for (let i = from; i < lines.length && found.length < most; i += 1) {
    const line = lines[i]
    if (line && isPrinted(line)) found.push(i)
  }
  return found
}

/** Over the headline stands the section, below it the byline, with or without "By". */
function titleIn(above: readonly Line[]): Pick<FactivaHead, 'title' | 'author'> {
  const last = above.at(-1)
  const name = last && (readByline(last.text) ?? (/^By\s/.test(last.text) ? last.text : shorterName(last, above.at(-2))))
  const title = (name !== undefined && above.length > 1 ? above.slice(0, -1) : above).at(-1)
  return { title: title ? [title] : [], author: above.length > 1 ? name : undefined }
}

function shorterName(last: Line, before: Line | undefined): string | undefined {
  return before !== undefined && before.text.length > last.text.length ? readByline(`By ${last.text}`) : undefined
}
