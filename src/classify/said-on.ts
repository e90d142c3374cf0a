import type { Witness } from '../model.ts'
import { dayOf, type Days, daysOf, isoOf } from '../text/days.ts'
import { weekdayOf } from '../text/weekday.ts'

/** When a witness says that the words were said. */
export interface SaidOn {
  readonly witness: Witness
  /** As printed. */
  readonly printed: string
  /** Where the words tell, counted from the article's own date. */
  readonly days?: Days
  /** 0 for Monday. */
  readonly weekday?: number
  /** The day its article came out. */
  readonly published?: number
}

/** The date printed beside the words of a witness, if there is one that means some days or a day of the week. */
export function saidOn(witness: Witness): SaidOn | undefined {
  const quotation = witness.quotations.find(({ occasion }) => occasion?.date !== undefined)
  const printed = quotation?.occasion?.date
  if (!quotation || printed === undefined || witness.match?.confidence === 'low') return undefined
  const { date, language = 'en' } = quotation.article
  const days = daysOf(printed, { ...(date !== undefined && { date }), language })
  const weekday = days && days.from === days.to ? (days.from + THURSDAY) % WEEK : weekdayOf(printed, language)
  if (!days && weekday === undefined) return undefined
  const published = publishedOn(witness)
  return {
    witness,
    printed,
    ...(days && { days }),
    ...(weekday !== undefined && { weekday }),
    ...(published !== undefined && { published }),
  }
}

/** 1 January 1970. */
const THURSDAY = 3
const WEEK = 7

/** The day the article of a witness came out. */
export function publishedOn({ quotations: [{ article }] }: Witness): number | undefined {
  return article.date === undefined ? undefined : dayOf(article.date)
}

/** How many days lie at least between two dates; 0 where they may mean one day. */
export function daysApart(one: SaidOn, other: SaidOn): number {
  // > Tuesday in a daily, Tuesday in the next weekly: a day of the week is not told wrong by a week
  if (one.weekday !== undefined && one.weekday === other.weekday && isRelative(one) && isRelative(other)) return 0
  if (one.days && other.days) return Math.max(0, one.days.from - other.days.to, other.days.from - one.days.to)
  if (one.weekday === undefined || other.weekday === undefined) return 0
  const apart = Math.abs(one.weekday - other.weekday)
  return Math.min(apart, WEEK - apart)
}

const isRelative = ({ printed }: SaidOn): boolean => !/\d/.test(printed)

/** The printed date, with the day it means: `Tuesday (2024-03-12)`. */
export function dateShown({ printed, days }: SaidOn): string {
  return days && days.from === days.to && !/\d{4}/.test(printed) ? `${printed} (${isoOf(days.from)})` : printed
}
