import { lookUp } from '../../../text/look-up.ts'
import type { Token } from '../../../model.ts'
import { CALENDAR } from '../../lexicons/calendar.ts'
import { DENOMINATORS_ABROAD, ORDINAL_ENDINGS, ORDINALS_ABROAD } from '../../lexicons/abroad/ordinals.ts'
import { readAs, type Word } from '../../words.ts'

/** `1er`, `20e`, `3ª`. */
const FIGURE: Readonly<Record<string, RegExp>> = { fr: /^(\d+)(?:er|re|ère|e|è|ème|eme|nde?|d)s?$/u, es: /^(\d+)(?:º|ª|er|o|a)$/u }
/** `XXe siècle`. */
const ROMAN = /^([IVX]+)(?:e|ème)?$/u
const DATE = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/u
const LETTERS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** Some words' tokens and those on either side. */
interface Surrounded {
  readonly run: readonly Token[]
  readonly before: readonly Token[]
  readonly after: readonly Token[]
  readonly language: string
}

/**
 * Places in an order by number, and days in figures as words: `am 1. Mai`, `am ersten Mai`; `XXe`, `vingtième`; `29.09.2021`.
 *
 * A place is also read as the bare figure, for papers print `1 de octubre` and `primero de octubre`.
 */
export function ironOrdinals(words: readonly Word[], { run, before, after, language }: Surrounded): Word[] {
  const all = words.some(({ senses: [norm] }) => /^\d/.test(norm)) ? [...before, ...run, ...after] : []
  const places = new Map(all.map((token, at) => [token, at]))
  return words.flatMap((word) => {
    const [norm] = word.senses
    const near = (step: number): Token | undefined => all[(places.get(word.token) ?? -LARGEST) + step]
    const month = strokedMonth(norm, near, language)
    if (month !== undefined) return [readAs(word, month)]
    const date = DATE.exec(norm)
    if (date) return dateOf(word, date, language)
    const rank = rankOf(word, language) ?? (language === 'de' ? dotted(word, near) : undefined)
    return rank === undefined ? [word] : [readAs(word, `#${rank}.`, `#${rank}`, ...(/^\d/.test(norm) ? [] : word.senses))]
  })
}

/** The token that stands so many steps from a word. */
type Near = (step: number) => Token | undefined
/** Beyond any text, for a word that stands in none. */
const LARGEST = 1e9

/** The month of `14/07/1999`, which may stand by itself against a name. */
function strokedMonth(norm: string, near: Near, language: string): string | undefined {
  if (!/^(?:0?[1-9]|1[0-2])$/.test(norm)) return undefined
  const isDate = near(-1)?.norm === '/' && near(1)?.norm === '/' && /^\d{4}$/.test(near(2)?.norm ?? '')
  return isDate ? monthOf(Number(norm), language) : undefined
}

function monthOf(month: number, language: string): string | undefined {
  const names = (lookUp(CALENDAR, language) ?? '').split(/\s+/)
  return names[names.findIndex((each) => /^(?:jan|ene|gen)/u.test(each)) + month - 1]
}

function dateOf(word: Word, [, day = '', month = '', year = '']: readonly string[], language: string): Word[] {
  const name = monthOf(Number(month), language)
  if (name === undefined) return [word]
  return [readAs(word, `#${Number(day)}.`, `#${Number(day)}`), readAs(word, name), readAs(word, `#${Number(year)}`)]
}

function rankOf({ senses: [norm], text }: Word, language: string): number | undefined {
  const [, figure] = FIGURE[language]?.exec(norm) ?? []
  if (figure) return Number(figure)
  const [, roman] = (text.length > 1 && ROMAN.exec(text)) || []
  if (roman && /^(?:fr|es)$/.test(language) && (language === 'es' || text.endsWith('e'))) return romanOf(roman)
  const [, one, other] = lookUp(ORDINAL_ENDINGS, language)?.exec(norm) ?? []
  return lookUp(lookUp(ORDINALS_ABROAD, language) ?? {}, one ?? other ?? '')
}

function romanOf(roman: string): number {
  const values = Array.from(roman, (letter) => lookUp(LETTERS, letter) ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

/** `1.` amid a sentence. */
function dotted({ senses: [norm], token }: Word, near: Near): number | undefined {
  if (!/^\d{1,2}$/.test(norm)) return undefined
  const dot = near(1)
  return dot?.norm === '.' && dot.start === token.end && near(2)?.kind === 'word' ? Number(norm) : undefined
}

/** Fractions as one word: `zwei Drittel`, `trois quarts`, `dos tercios` are `#2/3`, `#3/4`, `#2/3`. */
export function ironParts(words: readonly Word[], run: readonly Token[], language: string, numbers: ReadonlyMap<string, number>): Word[] {
  const parts = lookUp(DENOMINATORS_ABROAD, language) ?? {}
  const ironed: Word[] = []
  for (let at = 0; at < words.length; at += 1) {
    const [word, next] = [words[at]!, words[at + 1]]
    const [norm] = word.senses
    const below = lookUp(parts, next?.token.norm ?? '') ?? (next && /^\d{1,2}$/.test(norm) ? slashed(word, next, run) : undefined)
    const above = /^(?:un|une|ein)$/.test(norm) ? 1 : (numbers.get(norm) ?? (/^\d$/.test(norm) ? Number(norm) : undefined))
    if (below === undefined || above === undefined || above >= below) ironed.push(word)
    else {
      ironed.push(readAs(word, `#${above}/${below}`))
      at += 1
    }
  }
  return ironed
}

/** The lower figure of `2/3`. */
function slashed(one: Word, { senses: [norm], token }: Word, run: readonly Token[]): number | undefined {
  const at = run.indexOf(one.token)
  const isStroke = /^[/⁄]$/.test(run[at + 1]?.norm ?? '') && run[at + 2] === token
  return isStroke && /^\d{1,2}$/.test(norm) ? Number(norm) : undefined
}
