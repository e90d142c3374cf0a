import type { Finding } from '../model.ts'
import { dateOf } from './date-of.ts'
import { inert } from './inert.ts'
import { spread } from './layout.ts'
import type { Palette } from './palette.ts'
import type { Articles } from './whereabouts.ts'

/** Who is quoted, in what medium, since when, in how many printings, and how many of them are independent. */
export function heading({ cluster }: Pick<Finding, 'cluster'>, articles: Articles, paint: Palette, width: number): string[] {
  const { speaker, medium, witnesses, id } = cluster
  const dates = witnesses.flatMap(({ article }) => articles.get(article)?.date ?? []).toSorted()
  const facts = [
    ...(medium === 'unknown' ? [] : [medium]),
    ...(dates[0] ? [`first printed ${dateOf(dates[0])}`] : []),
    printingsOf(
      witnesses.map(({ article }) => article),
      articles,
    ),
  ]
  const name = speaker === undefined ? 'Speaker not named' : inert(speaker)
  return spread(`${paint.strong(name)} · ${facts.join(' · ')}`, paint.quiet(id), width)
}

function printingsOf(witnesses: readonly string[], articles: Articles): string {
  if (witnesses.length === 1) return 'one printing'
  const distinct = [...new Set(witnesses)]
  if (distinct.length === 1) return `${witnesses.length} printings in one article`
  const independent = new Set(distinct.map((article) => articles.get(article)?.copyGroup ?? article)).size
  return `${witnesses.length} printings, ${independent === witnesses.length ? 'none copies another' : `${independent} independent`}`
}
