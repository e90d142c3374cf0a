import { lookUp } from '../../text/look-up.ts'
import type { Lexicon } from '../lexicons/lexicon.ts'
import { CURRENCIES } from '../lexicons/abbreviations.ts'
import { ORDINALS } from '../lexicons/numbers.ts'
import { readAs, type Word } from '../words.ts'

const FIGURE = /^\d+(?:[.,:]\d+)*$/
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
/** `3m`, `1.5bn`. */
const SHORT = /^(\d+(?:\.\d+)?)(k|m|mn|bn|tn)$/
const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 }
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/

/** `A hundred`, `un millón`, `eine Million`. */
const ONE = /^(?:a|une?|eine?)$/
/** `Un demi-million`, `eine halbe Million`, `medio millón`. */
const HALVES = /^(?:demi|halbe|medio|mezzo|meio)$/
const DOZENS = /^(?:dozen|dutzend|douzaines?|docenas?|dizaines?|decenas?|centaines?|centenar(?:es)?|dúzias?|dozzin[ae])$/

/** Numbers by value: `five million`, `5 million` and `5,000,000` become one word, `#5000000`; the sign of a currency stands behind its number. */
export function ironNumbers(words: readonly Word[], { numbers }: Pick<Lexicon, 'numbers'>): Word[] {
  const ironed: Word[] = []
  let currency: Word | undefined
  for (let at = 0; at < words.length;) {
    const word = words[at]!
    const sign = lookUp(CURRENCIES, word.senses[0])
    const { value, length } = numberAt(words, at, numbers)
    const place = lookUp(ORDINALS, words[at + length]?.senses[0] ?? '')
    if (length > 0 && place !== undefined && Number(value) % 10 === 0 && place < 10) {
      ironed.push(readAs(word, `#${Number(value) + place}.`))
      at += 1
    } else if (length > 0) {
      const text = words
        .slice(at, at + length)
        .map((each) => each.text)
        .join(' ')
      ironed.push({ ...readAs(word, `#${value}`), text })
      if (currency) ironed.push(currency)
      currency = undefined
    } else if (sign) {
      if (currency) ironed.push(currency)
      currency = readAs(word, sign, sign.replace(/s$/, ''))
    } else ironed.push(...ordinalOf(word))
    at += Math.max(1, length)
  }
  return currency ? [...ironed, currency] : ironed
}

function ordinalOf(word: Word): Word[] {
  const [norm] = word.senses
  const value = lookUp(ORDINALS, norm) ?? ORDINAL.exec(norm)?.[1]
  return [value === undefined ? word : readAs(word, `#${value}.`)]
}

/** The number that begins at a place, and of how many words it is; none where the length is 0. */
function numberAt(words: readonly Word[], from: number, numbers: ReadonlyMap<string, number>): { value: number | string; length: number } {
  let [total, part, length, scale] = [0, 0, 0, 1]
  for (let at = from; at < words.length; at += 1) {
    const norm = words[at]!.senses[0]
    const value = FIGURE.test(norm) || SHORT.test(norm) ? figure(norm) : numbers.get(norm)
    if (value === undefined) {
      const half = length > 0 && part < 100 ? halfAt(words, at) : 0
      if (half > 0) {
        // `Un millón y medio` has half of a million more.
        if (part === 0 && total > 0) total += scale / 2
        else part += 0.5
        at += half - 1
        length = at - from + 1
        continue
      }
      const next = numbers.get(words[at + 1]?.senses[0] ?? '') ?? 1000
      const joins = length > 0 && ((norm === 'and' && part >= 100 && next < 100) || joinsAbroad(norm, part, next))
      const opens = length === 0 && (ONE.test(norm) || HALVES.test(norm)) && isScale(numbers, words[at + 1]?.senses[0])
      if (!joins && !opens) break
      if (opens) part = ONE.test(norm) ? 1 : 0.5
      continue
    }
    if (typeof value === 'string') return length === 0 ? { value, length: 1 } : { value: total + part, length }
    // A figure begins a number; behind another one it is a number of its own: `2 April 2019` has two.
    if (length > 0 && /^\d/.test(norm)) break
    const previous = length > 0 ? words[at - 1]?.senses[0] : undefined
    if (previous === 'quatre' && /^vingts?$/.test(norm)) part += 76
    else if (value >= 1e6 && part === 0 && total > 0 && total < value) [total, scale] = [total * value, value]
    else if (value >= 1000 && numbers.has(norm)) [total, part, scale] = [total + (part || 1) * value, 0, value]
    else if (value === 100 || DOZENS.test(norm)) part = (part || 1) * value
    else if (length > 0 && !fits(part, value) && !fitsInFrench(part, value, previous)) break
    else part += value
    length = at - from + 1
  }
  return { value: total + part, length }
}

/** How many words say `and a half` at a place. */
function halfAt(words: readonly Word[], at: number): number {
  const said = words.slice(at, at + 3).map(({ token: { norm } }) => norm)
  if (said[0] === '½') return 1
  if (/^(?:et demie?|y medi[oa])$/.test(said.slice(0, 2).join(' '))) return 2
  return said.join(' ') === 'and a half' ? 3 : 0
}

/** Whether a number word may follow another in one number: `twenty` `two`, not `two` `two`. */
function fits(part: number, value: number): boolean {
  return part === 0 || (part % 100 === 0 && value < 100) || (part % 10 === 0 && part % 100 >= 20 && value < 10)
}

/** `treinta y uno`, `vinte e um`, `vingt et un`: what joins tens and ones abroad. */
function joinsAbroad(norm: string, part: number, next: number): boolean {
  return /^(?:y|e|et)$/.test(norm) && part % 100 >= 20 && part % 10 === 0 && next < (norm === 'et' ? 12 : 10)
}

/** `dix-huit`, `soixante-douze`, `quatre-vingt-dix`. */
function fitsInFrench(part: number, value: number, previous?: string): boolean {
  if (previous === 'dix') return value >= 7 && value <= 9
  return /^(?:soixante|vingt|et)$/.test(previous ?? '') && (part % 100 === 60 || part % 100 === 80) && value >= 10 && value < 20
}

function figure(norm: string): number | string {
  const [, short, scale] = SHORT.exec(norm) ?? []
  if (short && scale) return Number(short) * (lookUp(SCALES, scale) ?? 1)
  if (THOUSANDS.test(norm)) return Number(norm.replaceAll(',', ''))
  return /^\d+(?:\.\d+)?$/.test(norm) ? Number(norm) : norm
}

/** What may follow `a` and make a number with it: `a hundred`, `a dozen`. */
function isScale(numbers: ReadonlyMap<string, number>, norm = ''): boolean {
  return DOZENS.test(norm) || (numbers.get(norm) ?? 0) >= 100
}
