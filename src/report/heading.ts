import type { Finding } from '../model.ts'
import { dateOf } from './date-of.ts'
import { inert } from './inert.ts'
import { flow, spread } from './layout.ts'
import type { Palette } from './palette.ts'
import type { Articles } from './whereabouts.ts'
import { widthOf } from './width-of.ts'

/** Who is quoted, in what medium, since when, in how many printings, and how many of them are independent. */
export function heading({ cluster }: Pick<Finding, 'cluster'>, articles: Articles, paint: Palette, width: number): string[] {
  const { id } = cluster
  const said = [paint.strong(speakerOf(cluster)), ...circumstancesOf(cluster, articles)]
  const line = said.join(' · ')
  const fits = widthOf(line) + id.length + 2 <= width
  return fits ? spread(line, paint.quiet(id), width) : flow([...said, paint.quiet(id)], ' · ', width)
}

/** Who is quoted, safe for one line. */
export function speakerOf({ speaker }: Pick<Finding['cluster'], 'speaker'>): string {
  return speaker === undefined ? 'Speaker not named' : inert(speaker)
}

/** In what medium, since when, in how many printings, and how many of them are independent. */
export function circumstancesOf({ medium, witnesses }: Finding['cluster'], articles: Articles): string[] {
  const sources = witnesses.map(({ article }) => article)
  return [...(medium === 'unknown' ? [] : [medium]), ...since(sources, articles), printingsOf(sources, articles)]
}

/** The first date; nothing where one article has none, since it may be the first. */
export function since(sources: readonly string[], articles: Articles): string[] {
  const dates = sources.flatMap((source) => articles.get(source)?.date ?? []).toSorted()
  const [first, ...others] = dates.map(dateOf)
  if (first === undefined || dates.length < sources.length) return []
  return [others.every((date) => date === first) ? first : `since ${first}`]
}

function printingsOf(sources: readonly string[], articles: Articles): string {
  const distinct = [...new Set(sources)]
  if (sources.length === 1) return 'one printing'
  if (distinct.length === 1) return `${sources.length} printings in one article`
  const independent = new Set(distinct.map((source) => articles.get(source)?.copyGroup ?? source)).size
  const all = `${sources.length} printings`
  if (independent === distinct.length)
    return `${sources.length === distinct.length ? all : `${all} in ${distinct.length} articles`}, none copies another`
  const publishers = publishersOf(distinct, articles)
  return `${sources.length === distinct.length ? publishers : `${all} in ${publishers}`}, ${independent} independent`
}

/** How many outlets printed it; where one of them is not known, how many articles. */
function publishersOf(sources: readonly string[], articles: Articles): string {
  const outlets = sources.map((source) => articles.get(source)?.outlet)
  if (outlets.includes(undefined)) return `${sources.length} articles`
  const count = new Set(outlets).size
  return count === 1
    ? `${sources.length} articles of one outlet`
    : count < sources.length
      ? `${sources.length} articles of ${count} outlets`
      : `${count} outlets`
}
