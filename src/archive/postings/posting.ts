/** A run of words and the articles that have it. */
export interface Posting {
  /** Hash of the run: a whole number below `GRAMS`. */
  readonly gram: number
  /** How many articles have it, those too that are not listed. */
  readonly count: number
  /** The articles, ascending by their numbers: the last `MOST_LISTED` that were added. Each as its number doubled, and one more where it quotes the run. */
  readonly articles: readonly number[]
}

/** What more articles have is listed for the last of them alone: it is the phrase of a day, or something that everybody prints. */
export const MOST_LISTED = 1000

/** The postings of one run in two indexes as one. */
export function united(one: Posting, other: Posting): Posting {
  const articles = [...one.articles, ...other.articles].toSorted((a, b) => a - b)
  return { gram: one.gram, count: one.count + other.count, articles: articles.slice(-MOST_LISTED) }
}

/** An article in a posting. */
export function listed(number: number, quotes: boolean): number {
  return number * 2 + Number(quotes)
}

/** Its number. */
export function numberOf(entry: number): number {
  return Math.floor(entry / 2)
}

/** Whether it quotes the run. */
export function isQuoted(entry: number): boolean {
  return entry % 2 === 1
}

/** What it tells of an article that it has a run, in bits: the fewer of all articles have it, the more. */
export function weightOf({ count }: Pick<Posting, 'count'>, articles: number): number {
  return Math.log2((articles + 1) / count)
}
