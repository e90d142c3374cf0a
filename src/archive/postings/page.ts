import { GRAMS } from '../../match/index.ts'
import { numberReader, numberWriter } from './numbers.ts'
import type { Posting } from './posting.ts'

/** An index is cut into so many pages, each with the postings of as many hashes. */
export interface Layout {
  readonly pages: number
}

/** The postings of one page, packed. */
export interface Page {
  /** Its number, from 0 on. */
  readonly number: number
  readonly bytes: Uint8Array
}

/** So many postings make a page: some 3,000 bytes. DuckDB reads single blobs fast as long as they have less than 4,096 (measured: a thousand in 60 ms). */
const IN_A_PAGE = 700

/** How an index of so many postings (articles and runs, pair by pair) is cut. */
export function layoutFor(postings: number): Layout {
  return { pages: Math.max(1, Math.ceil(postings / IN_A_PAGE)) }
}

/** The page that a run stands in. */
export function pageFor(gram: number, { pages }: Layout): number {
  return Math.floor((gram / GRAMS) * pages)
}

/**
 * Packs postings, ascending by their run, into pages; pages without any are left out. A run is written as its distance from the one before, doubled,
 * and odd where but one article has it; else how many have it, and how many are listed; then the articles, as distances.
 */
export function* pagesOf(postings: Iterable<Posting>, layout: Layout): Generator<Page> {
  const { write, take } = numberWriter()
  let number = -1
  let last = 0
  for (const { gram, count, articles } of postings) {
    const own = pageFor(gram, layout)
    if (own !== number && number >= 0) yield { number, bytes: take() }
    if (own !== number) [number, last] = [own, 0]
    write((gram - last) * 2 + Number(count === 1))
    if (count !== 1) for (const each of [count, articles.length]) write(each)
    let before = 0
    for (const article of articles) {
      write(article - before)
      before = article
    }
    last = gram
  }
  if (number >= 0) yield { number, bytes: take() }
}

/** The postings of a page, ascending by their run. */
export function* postingsIn({ bytes }: Pick<Page, 'bytes'>): Generator<Posting> {
  const { read, isDone } = numberReader(bytes)
  for (let gram = 0; !isDone();) {
    const step = read()
    gram += Math.floor(step / 2)
    const isSingle = step % 2 === 1
    const count = isSingle ? 1 : read()
    const listed = isSingle ? 1 : read()
    const articles: number[] = []
    let article = 0
    for (let i = 0; i < listed && !isDone(); i++) {
      article += read()
      articles.push(article)
    }
    yield { gram, count, articles }
  }
}
