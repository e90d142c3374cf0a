import { byCodeUnit } from '../text/by-code-unit.ts'
import type { Article } from '../model.ts'
import type { Period } from '../options.ts'

/** Years, months and days of an ISO date. */
const DAY = 'YYYY-MM-DD'.length

/** Whether an article came out between two days, both included; a date that names but a month or a year may be any day of it, and what has no date may be of any. Drafts, and what they are judged by, are of any day. */
export function isOfPeriod({ date, role, isDraft }: Pick<Article, 'date' | 'role' | 'isDraft'>, { from, to }: Period): boolean {
  if (isDraft || role !== 'report' || date === undefined) return true
  return (from === undefined || compared(date, from) >= 0) && (to === undefined || compared(date, to) <= 0)
}

/** Below 0 where the first is earlier, as far as both are told. */
function compared(date: string, other: string): number {
  const length = Math.min(DAY, date.length, other.length)
  return byCodeUnit(date.slice(0, length), other.slice(0, length))
}
