import { DAY_FORMS } from './dates/day-forms.ts'
import { epochDate } from './dates/epoch-date.ts'
import { monthNamed } from './dates/months.ts'
import { leadingTime } from './dates/time-of-day.ts'
import { twoDigits } from './dates/two-digits.ts'
import { withoutWeekday } from './dates/weekdays.ts'
import { primaryLanguage } from './language.ts'

/** A date at the beginning of a text: the day (of what a program wrote, the moment), the time of that day with its zone, both as ISO 8601 has them and as far as they are said, and what stands behind. */
export interface LeadingDate {
  readonly date: string
  /** > | T10:15+01:00   or nothing */
  readonly time: string
  readonly rest: string
}

/** Finds a date at the beginning of a text; a weekday before it is passed over. */
export function leadingDate(text: string, language?: string): LeadingDate | undefined {
  const bare = withoutWeekday(withPlainDigits(text.trimStart()))
  for (const form of DAY_FORMS) {
    const match = form.exec(bare)
    const date = match?.groups && dayOf(match.groups, language)
    if (!match || date === undefined) continue
    const behind = bare.slice(match[0].length)
    if (behind.startsWith('T')) return stamped(date, timeBehind(match[0], behind))
    const between = match.groups?.['behind']
    return { date, ...(between === undefined ? timeBehind(match[0], behind) : { ...leadingTime(between), rest: behind }) }
  }
  return undefined
}

/** What programs write is one with its time. > | 2026-03-05T10:15:00+01:00 */
const stamped = (day: string, { time, rest }: Pick<LeadingDate, 'time' | 'rest'>): LeadingDate => ({ date: day + time, time: '', rest })

/** > | 101500 behind 20260305, which is how archives of the web number what they have, in the time of Greenwich */
function timeBehind(day: string, behind: string): { readonly time: string; readonly rest: string } {
  const [all, stamp, hours = '', minutes = '', seconds] = (/^\d{8}$/.test(day) && /^(T?)(\d{2})(\d{2})(\d{2})?(?!\d)/.exec(behind)) || []
  if (all === undefined) return leadingTime(behind)
  const { time, rest } = leadingTime(`T${hours}:${minutes}${seconds === undefined ? '' : `:${seconds}`}${behind.slice(all.length)}`)
  return { time: stamp === '' && time !== '' ? `${time}Z` : time, rest }
}

/**
 * A text that is a date and nothing else, as ISO 8601, with time and zone where they are said; a year, or a year and month, are as precise as they
 * are. Seconds and milliseconds since 1970 are dates, too.
 *
 * Nothing is invented: 03/04/2026 is a day only where the language, as a BCP 47 tag, says in which order it is.
 */
export function isoDate(text: string, language?: string): string | undefined {
  const bare = text.trim()
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(bare)) return isYear(bare.slice(0, 4)) ? bare : undefined
  const epoch = epochDate(bare)
  if (epoch !== undefined) return epoch
  const found = leadingDate(bare, language) ?? withTimeFirst(bare, language)
  if (found) return /^[\s.]*$/.test(found.rest) ? found.date + found.time : undefined
  const [, month, year] = /^([\p{L}\p{M}]{3,13})\.?\s(?:de )?(\d{4})$/u.exec(bare) ?? []
  const number = month && monthNamed(month, primaryLanguage(language ?? ''))
  return number && isYear(year) ? `${year}-${twoDigits(number)}` : undefined
}

/** > | 21:14, 1 May 2023   21:14 GMT, Monday 1 May 2023 */
function withTimeFirst(text: string, language: string | undefined): LeadingDate | undefined {
  const { time, rest } = leadingTime(text)
  const day = time === '' ? undefined : leadingDate(rest.replace(/^\s*,?\s*(?:on |am |le )?/i, ''), language)
  return day?.time === '' ? { ...day, time } : undefined
}

/** Other calendars have other years, and programs the year 1 where they have none. */
const isYear = (year = ''): boolean => year >= '1500' && year <= '2199'

type Parts = Readonly<Record<string, string | undefined>>

function dayOf(parts: Parts, language: string | undefined): string | undefined {
  const { y, m, month, d } =
    parts['one'] === undefined ? parts : { ...parts, ...dayAndMonth(Number(parts['one']), Number(parts['other']), language) }
  const year = wholeYear(y ?? '')
  const number = month === undefined ? Number(m) : monthNamed(month, primaryLanguage(language ?? ''))
  const day = Number(d)
  const date = new Date(Date.UTC(Number(year), (number ?? 0) - 1, day))
  if (!number || !isYear(year) || date.getUTCMonth() + 1 !== number || date.getUTCDate() !== day) return undefined
  return `${year}-${twoDigits(number)}-${twoDigits(day)}`
}

/** Years of two digits are as RFC 2822 has them. */
const wholeYear = (year: string): string => (year.length > 2 ? year : (year < '50' ? '20' : '19') + year)

/** Languages that write the year first, or of which it is not known: where they write it last, nobody knows the order. */
const NO_ORDER = new Set(['en', 'zh', 'ja', 'ko', 'hu', 'lt', 'sv', 'fa'])

/** Which of two numbers is the day: told where one of them can be no month, else by the language. */
function dayAndMonth(one: number, other: number, language = ''): Parts {
  const dayFirst = { d: String(one), m: String(other) }
  const monthFirst = { d: String(other), m: String(one) }
  if (one > 12 || one === other) return dayFirst
  if (other > 12 || /^en[-_](?:US|PH)$/i.test(language)) return monthFirst
  const primary = primaryLanguage(language)
  const isDayFirst = /^en[-_](?:GB|IE|AU|NZ|IN|ZA)$/i.test(language) || (primary !== undefined && !NO_ORDER.has(primary))
  return isDayFirst ? dayFirst : {}
}

/** > | ٥ مارس ٢٠٢٦ */
function withPlainDigits(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(((digit.charCodeAt(0) - 0x0660) % 0x90) % 0x10))
}
