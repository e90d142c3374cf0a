import type { ReportedArticle } from '../../model.ts'
import { isoOf } from '../../text/days.ts'
import { inert } from '../inert.ts'
import { daysIn } from './days-in.ts'
import type { Filtered } from './filtered.ts'

/** What the script of a page filters by, in the order of the cards and their rows: names are told once, and then by their place. */
export function filterData(clusters: readonly Filtered[]): unknown {
  const [speakers, outlets] = [new Map<string, number>(), new Map<string, number>()]
  const articles = new Map<ReportedArticle, number>()
  const shown = clusters.map((cluster) => [
    cluster.speakers.map((name) => placeOf(speakers, name)),
    cluster.rows.map((row) => [row.severity, row.kind, row.state, row.articles.map((article) => placeOf(articles, article))]),
  ])
  const listed = Array.from(articles.keys(), ({ label, date }) => {
    const days = date === undefined ? undefined : daysIn(date)
    return [placeOf(outlets, inert(label)), ...(days ? [isoOf(days.from), isoOf(days.to)] : [])]
  })
  return { speakers: [...speakers.keys()], outlets: [...outlets.keys()], articles: listed, clusters: shown }
}

/** The place of a value among those told so far, its own from now on where it is new. */
function placeOf<T>(places: Map<T, number>, value: T): number {
  const place = places.get(value) ?? places.size
  places.set(value, place)
  return place
}
