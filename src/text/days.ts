import { lookUp } from './look-up.ts'
import { weekdayOf } from './weekday.ts'

/** Some days, one after the other: the first and the last, counted from 1 January 1970. */
export interface Days {
  readonly from: number
  readonly to: number
}

const DAY = 86_400_000

/** The day of an ISO date, counted from 1 January 1970; undefined where it names no day. */
export function dayOf(iso: string): number | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso)
  return found ? day(Number(found[1]), Number(found[2]) - 1, Number(found[3])) : undefined
}

/** A day, counted from 1 January 1970, as an ISO date. */
export function isoOf(at: number): string {
  return new Date(at * DAY).toISOString().slice(0, 10)
}

/**
 * The days that the words of a date mean in an article: “Friday”, “last month”, “12 March”, “gestern”.
 *
 * Relative words count from the article's own date (ISO 8601); a day without a year is the last one before it. Undefined
 * where the words name no date, or only the article's unknown date would tell.
 */
export function daysOf(
  printed: string,
  { date, language = 'en' }: { readonly date?: string; readonly language?: string },
): Days | undefined {
  const words = printed.toLowerCase()
  const own = date === undefined ? undefined : dayOf(date)
  const named = namedDay(words, own, language)
  if (named || own === undefined) return named
  return relative(words, own, language) ?? onWeekday(words, own, language)
}

function day(year: number, month: number, date: number): number {
  return Math.floor(Date.UTC(year, month, date) / DAY)
}

/** > 12 March 2024   > in March   > 2024 */
function namedDay(words: string, own: number | undefined, language: string): Days | undefined {
  const month = monthOf(words, language)
  const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(words)?.[0]
  if (month === undefined) return year === undefined ? undefined : ofYear(Number(year))
  const date = /(?<!\d)\d{1,2}(?!\d)/.exec(words)?.[0]
  const daysIn = (at: number): Days =>
    date === undefined
      ? { from: day(at, month, 1), to: day(at, month + 1, 0) }
      : { from: day(at, month, Number(date)), to: day(at, month, Number(date)) }
  if (year !== undefined) return daysIn(Number(year))
  if (own === undefined) return undefined
  const here = daysIn(yearOf(own))
  // A day ahead may be yesterday's where the article is read.
  return here.from > own + 1 ? daysIn(yearOf(own) - 1) : here
}

const ofYear = (year: number): Days => ({ from: day(year, 0, 1), to: day(year, 11, 31) })
const yearOf = (at: number): number => new Date(at * DAY).getUTCFullYear()
const monthNumber = (at: number): number => new Date(at * DAY).getUTCMonth()

/** How many days before the article's own. */
const BEFORE: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: 1,
  heute: 0,
  gestern: 1,
  vorgestern: 2,
  "aujourd'hui": 0,
  'aujourd’hui': 0,
  hier: 1,
  hoy: 0,
  ayer: 1,
  anoche: 1,
}
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  einem: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  un: 1,
  une: 1,
  una: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dos: 2,
  tres: 3,
  cuatro: 4,
}
/** Units, and how many days one may be off in counting back one of them. */
const UNITS: readonly { readonly names: RegExp; readonly days: number; readonly slack: number }[] = [
  { names: /^(?:days?|tag(?:e|en)?|jours?|días?)$/, days: 1, slack: 0 },
  { names: /^(?:weeks?|wochen?|semaines?|semanas?)$/, days: 7, slack: 4 },
  { names: /^(?:months?|monat(?:e|en)?|mois|mes(?:es)?)$/, days: 30.4, slack: 20 },
  { names: /^(?:years?|jahr(?:e|en)?|ans?|années?|años?)$/, days: 365.25, slack: 200 },
]
const LAST =
  /^(?:last|previous|letzten?|letztes|letzter|vergangenen?|vergangenes|vergangener|vorigen?|voriges|dernier|dernière|passée?|pasad[oa])$/
const THIS = /^(?:this|diesen?|dieses|dieser|ce|cet|cette|est[ae])$/
const AGO = /^(?:ago|vor|il|hace)$/

function relative(words: string, own: number, language: string): Days | undefined {
  const all = words.match(/[\p{L}\d]+(?:['’]\p{L}+)*/gu) ?? []
  const near = all.map((word) => lookUp(BEFORE, word)).find((each) => each !== undefined)
  if (near !== undefined) return { from: own - near, to: own - near }
  const unit = UNITS.find(({ names }) => all.some((word) => names.test(word)))
  if (all.some((word) => AGO.test(word))) return unit && countedBack(all, unit, own)
  if (/^(?:ce matin|ce soir|this (?:morning|afternoon|evening))$/.test(words)) return { from: own, to: own }
  if (!unit || unit.days === 1 || weekdayOf(words, language) !== undefined) return undefined
  if (all.some((word) => LAST.test(word))) return calendar(unit.days, own, 1)
  return all.some((word) => THIS.test(word)) ? { ...calendar(unit.days, own, 0), to: own } : undefined
}

function countedBack(all: readonly string[], { names, days, slack }: (typeof UNITS)[number], own: number): Days | undefined {
  const unit = all.findIndex((word) => names.test(word))
  // > il y a trois ans: the count stands next to the unit
  const count = all
    .slice(0, unit)
    .map((word) => (/^\d+$/.test(word) ? Number(word) : lookUp(COUNTS, word)))
    .findLast((each) => each !== undefined)
  if (count === undefined) return undefined
  const at = Math.round(own - count * days)
  // What was nearly four years ago is still called three.
  return { from: slack === 0 ? at : Math.floor(at - Math.max(slack, days)), to: Math.min(own, at + slack) }
}

/** The calendar week, month or year that many before the article's; a week may begin on Sunday. */
function calendar(unit: number, own: number, back: number): Days {
  if (unit === 7) {
    const monday = own - ((new Date(own * DAY).getUTCDay() + 6) % 7) - 7 * back
    return { from: monday - 1, to: monday + 6 }
  }
  const [year, month] = [yearOf(own), monthNumber(own)]
  return unit > 100 ? ofYear(year - back) : { from: day(year, month - back, 1), to: day(year, month - back + 1, 0) }
}

/** > Friday: the last one, or today   > last Friday: that, or the one before */
function onWeekday(words: string, own: number, language: string): Days | undefined {
  const weekday = weekdayOf(words, language)
  if (weekday === undefined) return undefined
  const isLast = (words.match(/\p{L}+/gu) ?? []).some((word) => LAST.test(word))
  const at = own - ((((new Date(own * DAY).getUTCDay() + 6) % 7) - weekday + 7) % 7)
  return isLast ? { from: at - 7, to: at } : { from: at, to: at }
}

const months = new Map<string, readonly (readonly string[])[]>()

/** 0 for January; undefined where no month is named. */
function monthOf(words: string, language: string): number | undefined {
  const printed = words.match(/\p{L}+/gu) ?? []
  const found = monthsIn(language).findIndex((names) => printed.some((word) => names.includes(word)))
  return found < 0 ? undefined : found
}

/** The names of the months in a language (BCP 47), in small letters, January first. */
export function monthsIn(language: string): readonly (readonly string[])[] {
  const known = months.get(language) ?? Array.from({ length: 12 }, (_, month) => monthNames(month, language))
  months.set(language, known)
  return known
}

function monthNames(month: number, language: string): string[] {
  try {
    const names = (['long', 'short'] as const).map((style) =>
      new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
        .format(Date.UTC(2024, month, 1))
        .toLowerCase()
        .replace(/\.$/, ''),
    )
    return month === 8 ? [...names, 'sep', 'sept'] : names
  } catch {
    // A language tag that is none.
    return []
  }
}
