import type { Article } from '../model.ts'
import type { Period } from '../options.ts'
import { compareDates } from '../text/compare-dates.ts'

/** Years, months and days of an ISO date. */
const DAY = 'YYYY-MM-DD'.length

/** Whether an article came out between two days, both included; a date that names but a month or a year may be any day of it, and what has no date may be of any. Drafts, and what they are judged by, are of any day. */
export function isOfPeriod({ date, role, isDraft }: Pick<Article, 'date' | 'role' | 'isDraft'>, { from, to }: Period): boolean {
  if (isDraft || role !== 'report' || date === undefined) return true
  const day = date.slice(0, DAY)
  return (from === undefined || compareDates(day, from) >= 0) && (to === undefined || compareDates(day, to) <= 0)
}
