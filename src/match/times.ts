import type { Article } from '../model.ts'
import { isoOf, monthsIn } from '../text/days.ts'
import type { Corpus } from './corpus.ts'
import type { Quoted } from './quoted.ts'

/** Quotations on either side that the context is read off: identical ones say the same again. */
export const LOOKED_AT = 4

/** So many days may be one, around the world; so many before it was printed is no news, nor is any time told by the month or year. */
const [TIME_ZONES, FAR, MONTH] = [1, 10, 27]

/** Whether no two of them can have been said on one day, by what reporters tell. */
export function areOfTwoTimes(ones: readonly Quoted[], others: readonly Quoted[], days: Corpus['days']): boolean {
  if (areOfTwoDays(ones, others)) return true
  // Of most words nobody tells when they were said.
  return (
    (isTold(ones) || isTold(others)) && everyPair(ones, others, (one, other) => isBefore(one, other, days) || isBefore(other, one, days))
  )
}

function isTold(quoted: readonly Quoted[]): boolean {
  for (let i = 0; i < quoted.length && i < LOOKED_AT; i++) if (quoted[i]?.said) return true
  return false
}

/** Whether one was said before the other: so their reporters tell, or the one's reporter tells of a time of which the other's says nothing. */
function isBefore({ said: one, edition: own }: Quoted, { said: other, edition, quotation }: Quoted, days: Corpus['days']): boolean {
  if (!one) return false
  if (other) return one.to < other.from - TIME_ZONES
  // An article without a date reports what the other does.
  const printed = Number.isNaN(days[edition]) ? (days[own] ?? Number.NaN) : (days[edition] ?? Number.NaN)
  if (!(one.to < printed - (one.to - one.from >= MONTH ? TIME_ZONES : FAR))) return false
  // Its own article speaks of that time, of course; its headline may be about that.
  return edition === own ? quotation.form !== 'display' : !speaksOf(quotation.article, one.to, printed)
}

/** Whether an article has the year of a day, or its month where that is of the year it was printed in. */
function speaksOf({ text, language }: Article, day: number, printed: number): boolean {
  const [year, month] = isoOf(day).split('-')
  if (year !== isoOf(printed).slice(0, 4)) return year !== undefined && text.includes(year)
  const names = monthsIn(language ?? 'en')[Number(month) - 1] ?? []
  return names.some((name) => name.length > 3 && text.toLowerCase().includes(name))
}

function everyPair(ones: readonly Quoted[], others: readonly Quoted[], is: (one: Quoted, other: Quoted) => boolean): boolean {
  return ones.slice(0, LOOKED_AT).every((one) => others.slice(0, LOOKED_AT).every((other) => is(one, other)))
}

/** Whether reporters tell of every one of them when it was said, and no two of the same day. */
function areOfTwoDays(ones: readonly Quoted[], others: readonly Quoted[]): boolean {
  for (let i = 0; i < ones.length && i < LOOKED_AT; i++) {
    const day = ones[i]?.weekday ?? -1
    for (let j = 0; j < others.length && j < LOOKED_AT; j++) {
      const other = others[j]?.weekday ?? -1
      if (day < 0 || other < 0 || day === other) return false
    }
  }
  return true
}
