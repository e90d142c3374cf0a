import type { SoughtUnit } from '../match/index.ts'
import { isQuoted, numberOf, type Posting, weightOf } from './postings/posting.ts'

/** The runs of drafts that an archive has, and how many articles it has. */
export interface FoundRuns {
  readonly postings: ReadonlyMap<number, Posting>
  readonly articles: number
}

/** What an article has of a unit. */
interface Score {
  readonly article: number
  /** In bits, by how many articles of the archive have it. */
  bits: number
  /** It quotes words of it that few others have. */
  isRare: boolean
}

/** So many articles are few: those who print a fragment of a quotation, and hardly a phrase that everybody uses. */
const FEW = 30
/** What else an article must have of a unit, as a multiple of the bits that tell one article from all others: a paragraph that is copied shares more than a phrase. */
const NEEDED = { quotation: 2, paragraph: 4 } as const

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
    const weight = weightOf(posting, articles)
    for (const entry of posting.articles) {
      const article = numberOf(entry)
      const score = scores.get(article) ?? { article, bits: 0, isRare: false }
      scores.set(article, score)
      score.bits += weight
      score.isRare ||= kind === 'quotation' && isQuoted(entry) && posting.count <= FEW
    }
  }
  const needed = NEEDED[kind] * Math.log2(articles + 1)
  return Array.from(scores.values())
    .filter(({ bits, isRare }) => isRare || bits >= needed)
    .toSorted((a, b) => b.bits - a.bits || b.article - a.article)
    .map(({ article }) => article)
}
