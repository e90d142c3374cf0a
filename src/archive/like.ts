import type { DuckDBConnection } from '@duckdb/node-api'
import { type Printed, soughtGrams, type SoughtUnit } from '../match/index.ts'
import { articlesNumbered } from './articles.ts'
import { chosenOf, type FoundRuns } from './chosen.ts'
import { numberOf, type Posting, united, weightOf } from './postings/posting.ts'
import { postingsOf } from './postings/segments.ts'

/** What an archive has for some drafts. */
export interface Like {
  /** Articles that have anything in common with them, in the order in which they were added. */
  readonly printed: readonly Printed[]
  /** How many more there are, which have but a phrase in common with them: they are not looked at. */
  readonly left: number
}

/** So many articles are looked at whatever they have in common with a draft: about what lies in a desk's folder. */
const MOST = 400
/** Articles that are looked at for words of a quotation that nobody prints in a row. */
const NEAR = 8

/**
 * The articles of an archive that have anything in common with drafts: three words in a row that are no mere turn of phrase, as `kinOf` has it, or
 * most of the rare words of a quotation. Where these are too many, those that have more than a phrase of a quotation or a paragraph, and no others.
 */
export async function likeDrafts(connection: DuckDBConnection, drafts: readonly Printed[]): Promise<Like> {
  const { all, units } = soughtGrams(drafts)
  const postings = byGram(await postingsOf(connection, new Set([...all, ...units.flatMap(gramsIn)])))
  const [[next = 0] = []] = (await connection.runAndReadAll('SELECT max(number) + 1 FROM articles')).getRows()
  const found = { postings, articles: Number(next) }
  const near = units.flatMap(({ words }) => rarest(words, found))
  const kin = new Set([
    ...near,
    ...Array.from(all, (gram) => postings.get(gram)?.articles ?? [])
      .flat()
      .map(numberOf),
  ])
  const chosen = kin.size > MOST ? chosenOf(units, found, MOST) : Array.from(kin)
  const printed = await articlesNumbered(
    connection,
    chosen.toSorted((a, b) => a - b),
  )
  return { printed, left: kin.size - chosen.length }
}

const gramsIn = ({ grams, words }: SoughtUnit): number[] => [...grams, ...words]

/** Articles that have most of a quotation's telling words; none of those that have as much as one left out, so that the order of adding chooses none. */
function rarest(words: Float64Array, { postings, articles }: FoundRuns): number[] {
  const scores = new Map<number, number>()
  for (const word of words) {
    const posting = postings.get(word)
    if (!posting) continue
    const weight = weightOf(posting, articles)
    for (const entry of posting.articles) scores.set(numberOf(entry), (scores.get(numberOf(entry)) ?? 0) + weight)
  }
  const ranked = Array.from(scores).toSorted(([, one], [, other]) => other - one)
  const [, least] = ranked[NEAR] ?? [0, 0]
  return ranked.flatMap(([article, score]) => (score > least ? article : []))
}

function byGram(postings: readonly Posting[]): Map<number, Posting> {
  const found = new Map<number, Posting>()
  for (const posting of postings) {
    const known = found.get(posting.gram)
    found.set(posting.gram, known ? united(known, posting) : posting)
  }
  return found
}
