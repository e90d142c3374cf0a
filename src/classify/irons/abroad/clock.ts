import { lookUp } from '../../../text/look-up.ts'
import type { Token } from '../../../model.ts'
import { readAs, type Word } from '../../words.ts'

/** `8.30`, `17:05`. */
const TIME = /^([01]?\d|2[0-4])[.:]([0-5]\d)$/
/** `17h30`, `8h`. */
const GLUED = /^(\d{1,2})h(\d\d)?$/
const HOURS = /^(?:uhr|h|heures?|horas?|hrs)$/
const LATE = /^(?:abends?|abend|nachmittags?|soir|après|tarde|noche)$/
const EARLY = /^(?:morgens?|früh|vormittags?|matin|mañana|madrugada)$/
/** What may stand between a time and the part of the day: `de la`, `du`, `am`. */
const LINK = /^(?:de|la|du|am|le|in|der|l')$/
const NAMED: Readonly<Record<string, number>> = { midi: 12, minuit: 0, mittag: 12, mitternacht: 0, mediodía: 12, medianoche: 0 }

interface Time {
  readonly hour: number
  readonly minutes: number
  /** Told by the clock of twelve hours: `halb neun`, `las siete y media`. */
  readonly isVague: boolean
  readonly length: number
}

/** What a time of day is told in, and by. */
interface Around {
  readonly language: string
  readonly numbers: ReadonlyMap<string, number>
  /** The word before, normalized. */
  readonly before: string
  /** The words behind: `acht`, where `Uhr abends` follows. */
  readonly after: readonly Word[]
}

/** Times of day as one word: `halb neun` and `8.30 Uhr` are `#8:30`; `las siete y media de la tarde` and `19.30` are `#19:30`. */
export function ironClockAbroad(words: readonly Word[], { language, numbers, before, after }: Around): Word[] {
  const all = [...words, ...after]
  const ironed: Word[] = []
  for (let at = 0; at < words.length;) {
    const time = timeAt(all, at, language, numbers, at > 0 ? words[at - 1]!.senses[0] : before)
    if (!time) {
      ironed.push(words[at++]!)
      continue
    }
    const part = partOfDay(all, at + time.length)
    ironed.push(wordOf(words[at]!, time, part?.isLate))
    at += time.length + (part?.length ?? 0)
  }
  return ironed
}

function wordOf(word: Word, { hour, minutes, isVague }: Time, isLate?: boolean): Word {
  const told = (value: number): string => `#${value % 24}:${String(minutes).padStart(2, '0')}`
  const late = hour < 12 ? hour + 12 : hour
  const plain = minutes === 0 ? [`#${hour}`] : []
  if (isLate === true) return readAs(word, told(late), ...plain)
  return isVague && isLate === undefined ? readAs(word, told(hour), told(late), ...plain) : readAs(word, told(hour), ...plain)
}

function timeAt(
  words: readonly Word[],
  at: number,
  language: string,
  numbers: ReadonlyMap<string, number>,
  before: string,
): Time | undefined {
  const norm = (step: number): string => words[at + step]?.senses[0] ?? ''
  const value = (step: number): number | undefined => numberOf(norm(step), numbers)
  const [, hour, minutes] = TIME.exec(norm(0)) ?? []
  if (hour && minutes && (HOURS.test(norm(1)) || (language !== 'de' && /^(?:las?|à|vers|dès)$/.test(before))))
    return { hour: Number(hour), minutes: Number(minutes), isVague: false, length: HOURS.test(norm(1)) ? 2 : 1 }
  const [, glued, rest] = GLUED.exec(norm(0)) ?? []
  if (glued) {
    const next = words[at + 1]
    const isClose = next !== undefined && next.token.start === words[at]!.token.end && /^[0-5]\d$/.test(next.senses[0])
    return { hour: Number(glued), minutes: Number(rest ?? (isClose ? next.senses[0] : 0)), isVague: false, length: isClose ? 2 : 1 }
  }
  const named = lookUp(NAMED, norm(0))
  if (named !== undefined && norm(1) !== 'pile') return behindHour({ hour: named, isVague: false, length: 1 }, norm, value, at > 0)
  if (language === 'de') return german(norm, value)
  const first = value(0) ?? (norm(0) === 'una' && before === 'la' ? 1 : undefined)
  if (first === undefined || first > 24) return undefined
  // `Vingt-deux heures` has two words for its hour.
  const [more, length] = first === 20 && HOURS.test(norm(2)) ? [value(1) ?? 0, 2] : [0, 1]
  const isVague = !/^\d/.test(norm(0)) && first <= 12
  if (HOURS.test(norm(length))) return behindHour({ hour: first + more, isVague, length: length + 1 }, norm, value, true)
  return /^las?$/.test(before) ? withMinutes({ hour: first, isVague: first <= 12, length: 1 }, norm, value, words, at) : undefined
}

type Start = Omit<Time, 'minutes'>
type Norm = (step: number) => string
type Value = (step: number) => number | undefined

/** `Halb neun`, `Viertel nach acht`, `acht Uhr dreißig`. */
function german(norm: Norm, value: Value): Time | undefined {
  const extra = (length: number): number => (HOURS.test(norm(length)) ? length + 1 : length)
  const next = value(1)
  if (norm(0) === 'halb' && next !== undefined && next <= 12) return { hour: next - 1, minutes: 30, isVague: true, length: extra(2) }
  const third = value(2)
  if (norm(0) === 'viertel' && /^(?:vor|nach)$/.test(norm(1)) && third !== undefined && third <= 12)
    return { hour: norm(1) === 'vor' ? third - 1 : third, minutes: norm(1) === 'vor' ? 45 : 15, isVague: true, length: extra(3) }
  const hour = value(0) ?? (norm(0) === 'ein' ? 1 : undefined)
  if (hour === undefined || hour > 24 || norm(1) !== 'uhr') return undefined
  const past = third !== undefined && third < 60 ? third : undefined
  return { hour, minutes: past ?? 0, isVague: !/^\d/.test(norm(0)) && hour <= 12, length: past === undefined ? 2 : 3 }
}

/** `Et demie`, `moins le quart`, `y cuarto`, `trente`: what stands behind the hour. */
function behindHour(start: Start, norm: Norm, value: Value, takesFigure: boolean): Time {
  const { hour, length: at } = start
  const link = norm(at)
  const step = norm(at + 1) === 'le' ? 2 : 1
  const part = partOfHour(norm(at + step)) ?? value(at + step)
  if (/^(?:et|y)$/.test(link) && part !== undefined && part < 60) return { ...start, minutes: part, length: at + step + 1 }
  if (/^(?:moins|menos)$/.test(link) && part !== undefined && part < 60)
    return { ...start, hour: hour === 0 ? 23 : hour - 1, minutes: 60 - part, length: at + step + 1 }
  const past = takesFigure ? value(at) : undefined
  if (past === undefined || past > 59) return { ...start, minutes: 0 }
  const ones = past >= 20 && past % 10 === 0 ? (value(at + 1) ?? 10) : 10
  return ones < 10 ? { ...start, minutes: past + ones, length: at + 2 } : { ...start, minutes: past, length: at + 1 }
}

/** Spanish hours are told by what stands behind them: `siete y media`, `ocho de la tarde`. */
function withMinutes(start: Start, norm: Norm, value: Value, words: readonly Word[], at: number): Time | undefined {
  const time = behindHour(start, norm, value, false)
  return time.length > start.length || partOfDay(words, at + time.length) ? time : undefined
}

function partOfHour(norm: string): number | undefined {
  if (/^(?:demie?|media)$/.test(norm)) return 30
  return /^(?:quart|cuarto)$/.test(norm) ? 15 : undefined
}

function numberOf(norm: string, numbers: ReadonlyMap<string, number>): number | undefined {
  return /^\d{1,2}$/.test(norm) ? Number(norm) : numbers.get(norm)
}

function partOfDay(words: readonly Word[], from: number): { isLate: boolean; length: number } | undefined {
  let at = from
  while (at < from + 2 && LINK.test(words[at]?.senses[0] ?? '')) at += 1
  const norm = words[at]?.senses[0] ?? ''
  if (!LATE.test(norm) && !EARLY.test(norm)) return undefined
  // `l’après-midi` is two words.
  const length = at - from + (norm === 'après' ? 2 : 1)
  return { isLate: LATE.test(norm), length }
}

/** Whether some words do nothing but name the part of the day behind an hour: `abends`, `de la tarde`. */
export function isPartOfDay(words: readonly Word[], before: readonly Token[]): boolean {
  return words.length > 0 && partOfDay(words, 0)?.length === words.length && HOURS.test(before.at(-1)?.norm ?? '')
}

/** Whether some words are the minutes that the other side prints with the hour: `17 Uhr 30`, `17.30 Uhr`. */
export function areMinutes(words: readonly Word[], before: readonly Token[], there: readonly Token[]): boolean {
  const [word, ...more] = words
  if (!word || more.length > 0 || !HOURS.test(before.at(-1)?.norm ?? '')) return false
  return there.slice(-2).some(({ norm }) => TIME.exec(norm)?.[2] === word.token.norm)
}
