import { twoDigits } from './two-digits.ts'
import { leadingZone } from './zones.ts'

/** What stands between a day and the time of that day. */
const BETWEEN =
  /^(?:[T_]|\s*[,;|/@·–—:-]?\s*\(?(?:(?:at|um|à partir de|às|à|a las|alle ore|alle|ore|ora|om|klo|kl|o godz|godz|ob|u|ve?|в|о|об|στις|saat|pukul|jam|от)(?![\p{L}\p{M}])\.?\s*)?)/iu
/** > | 10:15   10:15:30.250   10h15   10.15   10.15 Uhr   5:04 p.m.   6 Uhr   18h */
const CLOCK =
  /^(?<hours>\d{1,2})(?:[:h.]\s?(?<minutes>\d{2})(?!\d)(?::(?<seconds>\d{2})(?<fraction>[.,]\d{1,9})?)?)?\s?(?<half>[ap]\.?\s?m\b\.?)?\s?(?<unit>uhr|h(?:rs?|eures)?|น\.|час)?(?!(?!Z(?!\p{L}))[\p{L}\d])/iu

/** A time of day at the beginning of what follows a day, as ISO 8601 has it with a T before it, its zone with it; empty where there is none. */
export function leadingTime(text: string): { readonly time: string; readonly rest: string } {
  const none = { time: '', rest: text }
  const [between = ''] = BETWEEN.exec(text) ?? []
  const match = CLOCK.exec(text.slice(between.length))
  if (!match?.groups) return none
  const { hours = '', minutes, seconds, fraction = '', half, unit } = match.groups
  // A bare number behind a date is none.
  if (minutes === undefined && half === undefined && unit === undefined) return none
  const hour = hourOf(Number(hours), half)
  const rest = text.slice(between.length + match[0].length)
  const clock = `T${twoDigits(hour ?? 0)}:${minutes ?? '00'}${seconds === undefined ? '' : `:${seconds}${fraction.replace(',', '.')}`}`
  const zoned = leadingZone(rest)
  const isPossible = hour !== undefined && Number(minutes ?? 0) < 60 && Number(seconds ?? 0) < 60
  return { time: isPossible ? clock + (zoned?.zone ?? '') : '', rest: (zoned?.rest ?? rest).replace(/^\s*\)/, '') }
}

/** The hour of a day of twenty-four. > | 12 a.m. is 0 */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour < 24 ? hour : undefined
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0)
}
