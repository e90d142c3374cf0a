/** A run of words and the articles that have it. */
export interface Posting {
  /** Hash of the run: a whole number below `GRAMS`. */
  readonly gram: number
  /** How many articles have it, those too that are not listed. */
  readonly count: number
  /** Numbers of articles, ascending: the last `MOST_LISTED` that were added. */
  readonly articles: readonly number[]
}

/** What more articles have is listed for the last of them alone: it is the phrase of a day, or something that everybody prints. */
export const MOST_LISTED = 1000

/** The postings of one run in two indexes as one. */
export function united(one: Posting, other: Posting): Posting {
  const articles = [...one.articles, ...other.articles].toSorted((a, b) => a - b)
  return { gram: one.gram, count: one.count + other.count, articles: articles.slice(-MOST_LISTED) }
}
