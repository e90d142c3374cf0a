import { type Printed, soughtGrams } from '../match/index.ts'
import type { Database } from './database.ts'
import type { Posting } from './postings/posting.ts'
import { united } from './postings/posting.ts'
import { postingsOf } from './postings/segments.ts'
import { articlesNumbered } from './articles.ts'

/** What an archive has for some drafts. */
export interface Like {
  /** Articles that have anything in common with them; ordered by number. */
  readonly printed: readonly Printed[]
  /** How many more there are, with less in common: they are not looked at. */
  readonly left: number
}

/** So many articles are looked at, at most; for each quotation and each paragraph so many of them at least. More than that print the words of one. */
const [MOST, EACH] = [400, 40] as const
/** Articles that are looked at for words that nobody prints in a row. */
const NEAR = 8

/**
 * The articles of an archive that have anything in common with drafts: three words in a row that are no mere turn of phrase, as `kinOf` has it;
 * and those with most of the rare words of a quotation. Where there are too many, those with most in common, for each quotation and paragraph.
 */
export async function likeDrafts({ connection }: Pick<Database, 'connection'>, drafts: readonly Printed[]): Promise<Like> {
  const { all, units } = soughtGrams(drafts)
  const sought = new Set([...all, ...units.flatMap((unit) => Array.from(unit))])
  const postings = byGram(await postingsOf(connection, sought))
  const [[count = 0] = []] = (await connection.runAndReadAll('SELECT max(number) + 1 FROM articles')).getRows()
  const weigh = ({ count: own }: Posting): number => Math.log2((Number(count) + 1) / own)
  const kin = new Set(Array.from(all, (gram) => postings.get(gram)?.articles ?? []).flat())
  const ranked = units.map((unit) => rank(Array.from(unit, (gram) => postings.get(gram) ?? []).flat(), weigh))
  const near = ranked.flatMap((articles) => articles.slice(0, NEAR))
  const chosen = kin.size + near.length <= MOST ? [...kin, ...near] : best(ranked)
  const numbers = Array.from(new Set(chosen)).toSorted((a, b) => a - b)
  const printed = await articlesNumbered(connection, numbers)
  return { printed, left: Math.max(0, new Set([...kin, ...near]).size - numbers.length) }
}

/** Articles with what they have in common with a text, those with most of it first. */
function rank(postings: readonly Posting[], weigh: (posting: Posting) => number): number[] {
  const scores = new Map<number, number>()
  for (const posting of postings) {
    const weight = weigh(posting)
    for (const article of posting.articles) scores.set(article, (scores.get(article) ?? 0) + weight)
  }
  return Array.from(scores)
    .toSorted(([a, one], [b, other]) => other - one || b - a)
    .map(([article]) => article)
}

/** The first of every rank, then the second of every one, until there are enough: each has its share. */
function best(ranked: readonly (readonly number[])[]): number[] {
  const chosen = new Set<number>()
  for (let place = 0; place < EACH && chosen.size < MOST; place++)
    for (const articles of ranked) {
      const article = articles[place]
      if (article !== undefined && chosen.size < MOST) chosen.add(article)
    }
  return Array.from(chosen)
}

function byGram(postings: readonly Posting[]): Map<number, Posting> {
  const found = new Map<number, Posting>()
  for (const posting of postings) {
    const known = found.get(posting.gram)
    found.set(posting.gram, known ? united(known, posting) : posting)
  }
  return found
}
