import type { Finding } from '../model.ts'
import { dateOf } from './date-of.ts'
import { inert } from './inert.ts'
import { flow, isolated, spread } from './layout.ts'
import { occasionWords } from './occasion-words.ts'
import type { Palette } from './palette.ts'
import type { Articles } from './whereabouts.ts'
import { widthOf } from './width-of.ts'

/** Who is quoted, to whom, in what medium and when, in how many printings, and how many of them are independent; at the right edge the id. */
export function heading({ cluster }: Pick<Finding, 'cluster'>, articles: Articles, paint: Palette, width: number): string[] {
  const id = paint.quiet(cluster.id)
  const who = `${paint.strong(isolated(speakerOf(cluster)))}${hearerOf(cluster, articles)}`
  const circumstances = circumstancesOf(cluster, articles)
  const line = [who, ...circumstances].join(' · ')
  if (widthOf(line) + widthOf(id) + 2 <= width) return spread(line, id, width)
  return [...flow([who, ...circumstances.slice(0, -1)], ' · ', width), ...spread(circumstances.at(-1) ?? '', id, width)]
}

/** Who it was said to; words of another language stand in marks. */
export function hearerOf(cluster: Finding['cluster'], articles: Articles): string {
  const { addressee } = occasionWords(cluster, articles)
  if (addressee === undefined) return ''
  const isEnglish = cluster.witnesses.every(({ article }) => (articles.get(article)?.language ?? 'en') === 'en')
  return isEnglish ? ` to ${addressee}` : ` to ${isolated(`“${addressee}”`)}`
}

/** Who is quoted, safe for one line. */
export function speakerOf({ speaker }: Pick<Finding['cluster'], 'speaker'>): string {
  return speaker === undefined ? 'Speaker not named' : inert(speaker)
}

/** In what medium, where and on which day, or since when it is printed; in how many printings, and how many of them are independent. */
export function circumstancesOf(cluster: Finding['cluster'], articles: Articles): string[] {
  const { medium, witnesses } = cluster
  const { venue, day } = occasionWords(cluster, articles)
  const sources = witnesses.map(({ article }) => article)
  const said = [...(medium === 'unknown' ? [] : [medium]), venue, day].filter((each) => each !== undefined).join(', ')
  return [...(said ? [said] : []), ...(day === undefined ? since(sources, articles) : []), printingsOf(sources, articles)]
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
