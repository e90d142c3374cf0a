import type { Report } from '../model.ts'
import { inert } from './inert.ts'
import { many } from './many.ts'

/** Of which days articles were asked for, how many are of others, and how many do not say of which they are; nothing where all were. */
export function periodWords({ options: { period }, counts, articles }: Pick<Report, 'options' | 'counts' | 'articles'>): string[] {
  if (!period) return []
  const { from, to } = period
  const days = [...(from === undefined ? [] : [`from ${inert(from)}`]), ...(to === undefined ? [] : [`to ${inert(to)}`])].join(' ')
  const undated = articles.filter(({ date, role, isDraft }) => date === undefined && role === 'report' && !isDraft).length
  return [
    days,
    ...(counts.outOfPeriod === undefined ? [] : [`${many(counts.outOfPeriod, 'article')} of other days left aside`]),
    ...(undated === 0 ? [] : [`${many(undated, 'article')} without a date read all the same`]),
  ]
}
