import type { Language } from '../languages/language.ts'
import type { Line } from '../marks/lines.ts'
import { endsSentence } from './naming.ts'
import { isBodyName, isFullName, isGivenName, withoutTitles } from './person.ts'

/** Capitalised words in a row, as printed: what is known of them wherever they stand. */
interface Printed {
  readonly name: string
  readonly title: string
  /** They can be someone's full name; in a line of prose, or anywhere. */
  readonly isFull: boolean
  readonly isFullAnywhere: boolean
  /** They name a board, a firm, a place. */
  readonly isBody: boolean
  /** How many signs before the name head a record, and are no part of it. */
  readonly heading: number
}

/** A place where such words stand. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly printed: Printed
  readonly line: Line
  /** Where its sentence begins. */
  readonly from: number
  /** Number of its sentence within the article. */
  readonly sentence: number
}

/** What someone is called, inside the name and in marks, with the blank before: > | Tom “the Anchor” Vale */
const NICKNAME = ['“”', '‘’', '""', "''", '„“', '«»']
  .map((marks) => String.raw`[ \u00a0]${marks[0]}(?:(?:the|der|die|das|le|la|el) )?\p{Lu}[^${marks}.,!?:;\n]{1,28}${marks[1]}`)
  .join('|')
const WORD = String.raw`\p{Lu}[\p{L}\p{M}-]+(?:['’](?!s\b)[\p{L}\p{M}]+)?`

/** Capitalised words in a row; a possessive ends it. */
const NAME = new RegExp(
  String.raw`(?:(?:\p{Lu}\.[ \u00a0]?){2,3}[ \u00a0]?)?(?:[OD]['’])?${WORD}(?:(?:${NICKNAME})?[ \u00a0](?:(?:de|del|della|di|da|dos|van|von|den|la|le|al|bin|ibn|ter|zu|y)[ \u00a0]){0,2}(?:\p{Lu}\.|(?:[ODd]['’])?${WORD})){0,6}`,
  'uy',
)

/** > | Tom “the Anchor” Vale */
const NICKNAMES = new RegExp(NICKNAME, 'gu')

/** More is no article. */
const MOST = 500_000

/** Every place where capitalised words stand in a row, in order. */
export function runsIn(lines: readonly Line[], language: Language): Run[] {
  const known = new Map<string, Printed>()
  const printedOf = (words: string): Printed => {
    const found = known.get(words)
    if (found) return found
    const made = judged(words, headingOf(words, language), language)
    known.set(words, made)
    return made
  }
  const runs: Run[] = []
  let sentence = 0
  for (const line of lines) {
    sentence += 1
    if (runs.length > MOST) break
    let from = line.start
    let last = 0
    for (const { index, 0: words } of namesIn(line.text)) {
      const stop = endsSentence(line.text, last, index, language)
      if (stop > last) {
        sentence += 1
        from = line.start + stop
      }
      last = index + words.length
      const printed = printedOf(words)
      runs.push({ start: line.start + index + printed.heading, end: line.start + last, printed, line, from, sentence })
    }
  }
  return runs
}

/** Most of a text is small letters, at which no pattern need be tried. */
function* namesIn(text: string): Generator<RegExpExecArray> {
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign < 65 || (sign > 90 && sign < 192)) continue
    NAME.lastIndex = at
    const name = NAME.exec(text)
    if (!name) continue
    yield name
    at = name.index + name[0].length - 1
  }
}

/** What heads a record, before the name of who was recorded. */
const HEADING =
  /^(?:(?:press[ \u00a0]conference|interview|recording|transcript(?:ion)?|conversation|gespräch|aufnahme|abschrift|pressekonferenz|entretien|enregistrement|entrevista|intervista|gesprek|intervju)[ \u00a0])+(?=\S)/iu

/** How much of what is printed heads a record: > | Interview Ona Bray   > | Press Conference Ona Bray   but not > | Recording Academy */
function headingOf(words: string, { bodies }: Language): number {
  const [heading = ''] = HEADING.exec(words) ?? []
  const last = words.slice(Math.max(words.lastIndexOf(' '), words.lastIndexOf('\u00a0')) + 1).toLowerCase()
  return bodies.has(last) ? 0 : heading.length
}

function judged(words: string, heading: number, language: Language): Printed {
  const { name, title } = withoutTitles(words.slice(heading).replace(NICKNAMES, ''), language)
  const isFull = name.includes(' ') && isFullName(name, title, language)
  return {
    name,
    title,
    isFull,
    isFullAnywhere: isFull && (title !== '' || isGivenName(name)),
    isBody: name.includes(' ') && isBodyName(name, language),
    heading,
  }
}
