import type { PostedGrams } from '../../match/index.ts'
import { listed, MOST_LISTED, type Posting } from './posting.ts'

/** Most articles that are put into an index at once: which of them it is, and whether it quotes a run, must go into the low bits of a number below 2^53. */
export const MOST_ARTICLES = 2 ** 12

/** Turns articles with their runs into runs with their articles, ascending; articles in the order of their numbers. */
export function* inverted(articles: readonly (PostedGrams & { readonly number: number })[]): Generator<Posting> {
  if (articles.length > MOST_ARTICLES) throw new RangeError(`more than ${MOST_ARTICLES} articles at once`)
  const all = inOrder(articles)
  const entryAt = (at: number): number => {
    const low = (all[at] ?? 0) % (2 * MOST_ARTICLES)
    return listed(articles[low >> 1]?.number ?? 0, low % 2 === 1)
  }
  const gramAt = (at: number): number => Math.floor((all[at] ?? 0) / (2 * MOST_ARTICLES))
  for (let from = 0; from < all.length;) {
    const gram = gramAt(from)
    const entries: number[] = []
    let to = from
    for (; to < all.length && gramAt(to) === gram; to++) entries.push(entryAt(to))
    yield { gram, count: entries.length, articles: entries.slice(-MOST_LISTED) }
    from = to
  }
}

/** Every run of every article as one number: the run, which article, whether it is quoted. */
function inOrder(articles: readonly PostedGrams[]): Float64Array {
  const all = new Float64Array(articles.reduce((sum, { grams }) => sum + grams.length, 0))
  let at = 0
  articles.forEach(({ grams, areQuoted }, i) => {
    grams.forEach((gram, place) => {
      all[at] = (gram * MOST_ARTICLES + i) * 2 + (areQuoted[place] ?? 0)
      at += 1
    })
  })
  // oxlint-disable-next-line unicorn/no-array-sort -- in place, a list of its own
  return all.sort()
}
