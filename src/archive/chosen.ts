import type { SoughtUnit } from '../match/index.ts'
import { isQuoted, numberOf, type Posting } from './postings/posting.ts'

/** The runs of drafts that an archive has, and how many articles it has. */
export interface FoundRuns {
  readonly postings: ReadonlyMap<number, Posting>
  readonly articles: number
}

/** What an article has of a unit, in bits by what the archive prints: all of it, and what of it the article quotes. */
interface Score {
  readonly article: number
  all: number
  quoted: number
}

/**
 * Shares of the bits that tell one article from all others: what an article must have of a unit. Quoted on either side, one run that few have is
 * enough; elsewhere two are needed, or so many that one was copied from the other.
 */
const NEEDED = { quotation: { quoted: 0.5, all: 1.5 }, paragraph: { quoted: 1.5, all: 4 } } as const

/** Those articles that have more than a phrase of some unit; where they are too many, the best for each unit in turn, so that each has its share. */
export function chosenOf(units: readonly SoughtUnit[], found: FoundRuns, most: number): number[] {
  const ranked = units.map((unit) => rankedFor(unit, found))
  const longest = ranked.reduce((length, articles) => Math.max(length, articles.length), 0)
  const chosen = new Set<number>()
  for (let place = 0; place < longest; place++)
    for (const articles of ranked) {
      const article = articles[place]
      if (article !== undefined && chosen.size < most) chosen.add(article)
    }
  return Array.from(chosen)
}

/** The articles that have enough of a unit, those with most of it first, of equals the latest. */
function rankedFor({ kind, grams }: SoughtUnit, { postings, articles }: FoundRuns): number[] {
  const scores = new Map<number, Score>()
  for (const gram of grams) {
    const posting = postings.get(gram)
    if (!posting) continue
    const weight = Math.log2((articles + 1) / posting.count)
    for (const entry of posting.articles) {
      const article = numberOf(entry)
      const score = scores.get(article) ?? { article, all: 0, quoted: 0 }
      scores.set(article, score)
      score.all += weight
      if (isQuoted(entry)) score.quoted += weight
    }
  }
  const whole = Math.log2(articles + 1)
  const { quoted, all } = NEEDED[kind]
  return Array.from(scores.values())
    .filter((score) => score.quoted >= quoted * whole || score.all >= all * whole)
    .toSorted((a, b) => b.all - a.all || b.article - a.article)
    .map(({ article }) => article)
}
