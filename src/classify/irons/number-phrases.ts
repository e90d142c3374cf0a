import { lookUp } from '../../text/look-up.ts'
import type { Lexicon } from '../lexicons/lexicon.ts'
import { SLANG_MONEY, TIMES_WORDS } from '../lexicons/numbers.ts'
import type { Passage } from '../passage.ts'
import { wordBefore } from '../neighbours.ts'
import { readAs, type Word } from '../words.ts'
import { romanValue } from './roman.ts'

type Numbers = Lexicon['numbers']

/** Hundreds, dozens: some of them, not one. */
const PLURALS: Readonly<Record<string, number>> = {
  dozens: 12,
  tens: 10,
  hundreds: 1e2,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
}
/** Before these `six thirty` is a time of day. */
const BEFORE_TIMES = /^(?:at|by|until|till|before|after|around|about|since|past|from)$/
const PARTS: Readonly<Record<string, string>> = { morning: 'am', afternoon: 'pm', evening: 'pm' }

/** English phrases that stand for a number, as one word: `half past six`, `twice`, `tenfold`, `World War II`, `five grand`, `hundreds`. */
export function ironNumberPhrases(words: readonly Word[], passage: Passage | undefined, { numbers }: Pick<Lexicon, 'numbers'>): Word[] {
  if (!words.some((word) => isPart(word, numbers))) return [...words]
  const ironed: Word[] = []
  for (let at = 0; at < words.length;) {
    const found = FORMS.map((form) => form(words, at, numbers, passage)).find((each) => each !== undefined)
    if (found) ironed.push(...found.words)
    else ironed.push(words[at]!)
    at += found?.length ?? 1
  }
  return ironed
}

/** Words with which such a phrase has to do, numbers aside. */
const PARTS_OF_PHRASES: ReadonlySet<string> = new Set([...Object.keys(PLURALS), ...Object.keys(TIMES_WORDS), 'half', 'quarter'])

function isPart({ senses: [norm], text }: Word, numbers: Numbers): boolean {
  return PARTS_OF_PHRASES.has(norm) || numbers.has(norm) || /^\d|.fold$/.test(norm) || /^[IVX]+$/.test(text)
}

interface Found {
  readonly words: readonly Word[]
  readonly length: number
}

type Form = (words: readonly Word[], at: number, numbers: Numbers, passage: Passage | undefined) => Found | undefined

const normAt = (words: readonly Word[], at: number): string => words[at]?.senses[0] ?? ''

function small(norm: string, numbers: Numbers, most: number): number | undefined {
  const value = /^\d{1,2}$/.test(norm) ? Number(norm) : numbers.get(norm)
  return value !== undefined && value >= 1 && value <= most ? value : undefined
}

function time(word: Word, hour: number, minutes: number): Word {
  return readAs(word, minutes === 0 ? `#${hour}` : `#${hour}:${String(minutes).padStart(2, '0')}`)
}

/** `Half past six`, `a quarter to nine`, `ten minutes past four`. */
const turnOfHour: Form = (words, from, numbers) => {
  const start = normAt(words, from) === 'a' && normAt(words, from + 1) === 'quarter' ? from + 1 : from
  const first = normAt(words, start)
  const minutes = first === 'half' ? 30 : first === 'quarter' ? 15 : small(first, numbers, 29)
  const turn = normAt(words, start + 1) === 'minutes' ? start + 2 : start + 1
  const link = normAt(words, turn)
  const hour = small(normAt(words, turn + 1), numbers, 12)
  if (minutes === undefined || hour === undefined || !/^(?:past|to|after|before)$/.test(link)) return undefined
  // `Two to four` is a range, `ten after six` may be people.
  if (!/^(?:half|quarter)$/.test(first) && (link !== 'past' || minutes % 5 !== 0)) return undefined
  const isLate = link === 'past' || link === 'after'
  const [hours, past] = isLate ? [hour, minutes] : [hour === 1 ? 12 : hour - 1, 60 - minutes]
  return { words: [time(words[start]!, hours, past)], length: turn + 2 - from }
}

/** `At six thirty`. */
const hourAndMinutes: Form = (words, at, numbers, passage) => {
  const [hour, tens] = [numbers.get(normAt(words, at)), numbers.get(normAt(words, at + 1))]
  if (hour === undefined || tens === undefined || hour < 1 || hour > 12 || tens < 10 || tens > 59) return undefined
  const previous = at > 0 ? normAt(words, at - 1) : passage ? wordBefore(words[at]!, passage) : ''
  if (!BEFORE_TIMES.test(previous)) return undefined
  const ones = tens % 10 === 0 && tens >= 20 ? small(normAt(words, at + 2), numbers, 9) : undefined
  return { words: [time(words[at]!, hour, tens + (ones ?? 0))], length: ones === undefined ? 2 : 3 }
}

/** `Nineteen eighty-four`, `twenty twelve`. */
const year: Form = (words, at, numbers) => {
  const [century, tens] = [numbers.get(normAt(words, at)) ?? 0, numbers.get(normAt(words, at + 1)) ?? 0]
  if (century < 16 || century > 20 || tens < 10 || tens > 90) return undefined
  const ones = tens % 10 === 0 && tens >= 20 ? small(normAt(words, at + 2), numbers, 9) : undefined
  const isWord = ones !== undefined && !/^\d/.test(normAt(words, at + 2))
  return { words: [readAs(words[at]!, `#${century * 100 + tens + (isWord ? ones : 0)}`)], length: isWord ? 3 : 2 }
}

/** `Ten in the morning` is `10` `am`. */
const partOfDay: Form = (words, at, numbers) => {
  const hour = small(normAt(words, at), numbers, 12)
  if (hour === undefined || normAt(words, at + 1) !== 'in' || normAt(words, at + 2) !== 'the') return undefined
  const half = lookUp(PARTS, normAt(words, at + 3))
  return half === undefined ? undefined : { words: [time(words[at]!, hour, 0), readAs(words[at + 3]!, half)], length: 4 }
}

/** `Twice`, `thrice`. */
const times: Form = (words, at) => {
  const count = lookUp(TIMES_WORDS, normAt(words, at))
  return count === undefined ? undefined : { words: [readAs(words[at]!, `#${count}`), readAs(words[at]!, 'times')], length: 1 }
}

/** `Tenfold`, `10-fold`. */
const fold: Form = (words, at, numbers) => {
  const [, stem] = /^(.+)fold$/u.exec(normAt(words, at)) ?? []
  const [count, length] = stem
    ? [numbers.get(stem), 1]
    : normAt(words, at + 1) === 'fold'
      ? [small(normAt(words, at), numbers, 1e3), 2]
      : []
  return count === undefined || length === undefined ? undefined : { words: [readAs(words[at]!, `#${count}-fold`)], length }
}

/** `Five grand`, `forty bucks`, `ten quid`: the money behind a number. */
const money: Form = (words, at, numbers) => {
  const previous = normAt(words, at - 1)
  const name =
    at > 0 && (numbers.has(previous) || /\d$/.test(previous) || previous === 'hundred') ? lookUp(SLANG_MONEY, normAt(words, at)) : undefined
  if (name === undefined) return undefined
  if (name === 'grand') return { words: [readAs(words[at]!, 'thousand'), readAs(words[at]!, 'dollars', 'pounds', 'euros')], length: 1 }
  return { words: [readAs(words[at]!, name)], length: 1 }
}

/** `Hundreds of men`: no hundred. */
const many: Form = (words, at, numbers) => {
  const scale = lookUp(PLURALS, normAt(words, at))
  const previous = normAt(words, at - 1)
  if (scale === undefined || (at > 0 && (numbers.has(previous) || /\d$/.test(previous)))) return undefined
  return { words: [readAs(words[at]!, `#${scale}s`)], length: 1 }
}

/** `World War II`, `Henry VIII`, `Part IV`. */
const roman: Form = (words, at, _, passage) => {
  const word = words[at]!
  const value = romanValue(word, passage)
  return value === undefined ? undefined : { words: [readAs(word, `#${value}`, `#${value}.`)], length: 1 }
}

const FORMS: readonly Form[] = [turnOfHour, hourAndMinutes, year, partOfDay, times, fold, money, many, roman]
