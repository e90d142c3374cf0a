import { MOST_LISTED, type Posting } from './posting.ts'

/** Most articles that are put into an index at once: which of them it is must go into the low bits of a sum. */
const MOST_ARTICLES = 2 ** 13

/** Turns articles with their runs into runs with their articles, ascending; articles in the order of their numbers. */
export function* inverted(articles: readonly { readonly number: number; readonly grams: Float64Array }[]): Generator<Posting> {
  if (articles.length > MOST_ARTICLES) throw new RangeError(`more than ${MOST_ARTICLES} articles at once`)
  const sums = new Float64Array(articles.reduce((sum, { grams }) => sum + grams.length, 0))
  let at = 0
  articles.forEach(({ grams }, i) => {
    for (const gram of grams) {
      sums[at] = gram * MOST_ARTICLES + i
      at += 1
    }
  })
  // oxlint-disable-next-line unicorn/no-array-sort -- in place, a list of its own
  sums.sort()
  for (let from = 0; from < sums.length;) {
    const gram = Math.floor((sums[from] ?? 0) / MOST_ARTICLES)
    const numbers: number[] = []
    let to = from
    for (; to < sums.length && Math.floor((sums[to] ?? 0) / MOST_ARTICLES) === gram; to++)
      numbers.push(articles[(sums[to] ?? 0) % MOST_ARTICLES]?.number ?? 0)
    yield { gram, count: numbers.length, articles: numbers.slice(-MOST_LISTED) }
    from = to
  }
}
