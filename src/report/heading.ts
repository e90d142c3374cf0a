import type { Finding } from '../model.ts'
import { dateOf } from './date-of.ts'
import { inert } from './inert.ts'
import { flow, spread } from './layout.ts'
import type { Palette } from './palette.ts'
import type { Articles } from './whereabouts.ts'
import { widthOf } from './width-of.ts'

/** Who is quoted, in what medium, since when, in how many printings, and how many of them are independent. */
export function heading({ cluster }: Pick<Finding, 'cluster'>, articles: Articles, paint: Palette, width: number): string[] {
  const { speaker, medium, witnesses, id } = cluster
  const sources = witnesses.map(({ article }) => article)
  const said = [
    paint.strong(speaker === undefined ? 'Speaker not named' : inert(speaker)),
    ...(medium === 'unknown' ? [] : [medium]),
    ...since(sources, articles),
    printingsOf(sources, articles),
  ]
  const line = said.join(' · ')
  const fits = widthOf(line) + id.length + 2 <= width
  return fits ? spread(line, paint.quiet(id), width) : flow([...said, paint.quiet(id)], ' · ', width)
}

/** The first date; nothing where one article has none, since it may be the first. */
function since(sources: readonly string[], articles: Articles): string[] {
  const dates = sources.flatMap((source) => articles.get(source)?.date ?? []).toSorted()
  const [first, ...others] = dates.map(dateOf)
  if (first === undefined || dates.length < sources.length) return []
  return [others.every((date) => date === first) ? first : `since ${first}`]
}

function printingsOf(sources: readonly string[], articles: Articles): string {
  const distinct = [...new Set(sources)]
  if (sources.length === 1) return 'one printing'
  if (distinct.length === 1) return `${sources.length} printings in one article`
  const count =
    sources.length === distinct.length ? `${sources.length} printings` : `${sources.length} printings in ${distinct.length} articles`
  const independent = new Set(distinct.map((source) => articles.get(source)?.copyGroup ?? source)).size
  return `${count}, ${independent === distinct.length ? 'none copies another' : `${independent} independent`}`
}
