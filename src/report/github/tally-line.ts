import type { Report } from '../../model.ts'
import { many } from '../many.ts'
import type { Told } from '../news-first.ts'

/** A line for the log: how many there are of each state, whatever is shown. */
export function tallyLine({ counts }: Pick<Report, 'counts'>, all: readonly Told[]): string {
  const count = (state: string): number => all.filter(({ discrepancy }) => discrepancy.state === state).length
  const known = (['known', 'accepted'] as const).flatMap((state) => (count(state) > 0 ? [`${count(state)} ${state}`] : []))
  return `variorum: ${[`${count('new') || 'nothing'} new`, ...known].join(', ')} in ${many(counts.articles, 'article')}`
}
