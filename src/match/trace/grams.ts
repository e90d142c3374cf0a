import { type Printed } from '../edition.ts'
import { bigram, hash2, trigram } from '../shingles.ts'
import { normsOf, soughtIn } from './kin.ts'
import { textsOf } from './searched.ts'
import { type RunLength, tellingRuns } from './telling-runs.ts'

/** Keeps single words apart from runs of several. */
const SINGLE = 0x3c6ef372

/**
 * The runs of one to three words by which an archive finds an article again, as 32-bit hashes, each once, ascending: all that `kinOf` could ask
 * for. Some 20 % more than the article has words.
 */
export function postedGrams({ article }: Pick<Printed, 'article'>): Uint32Array {
  const grams = new Set<number>()
  for (const text of textsOf(article)) take(normsOf(text), [1, 2, 3], article.language, grams)
  return ascending(grams)
}

/** What is looked for in an archive. */
export interface SoughtGrams {
  /** All that `kinOf` asks for. */
  readonly all: Uint32Array
  /** For every quotation of the drafts, in order, what is telling of its words: also where no three of them in a row are as others print them. */
  readonly quotations: readonly Uint32Array[]
}

/** What of drafts is looked for in an archive, as `postedGrams` has it. */
export function soughtGrams(drafts: readonly Printed[]): SoughtGrams {
  const all = new Set<number>()
  for (const { norms, length, language } of soughtIn(drafts)) take(norms, [length], language, all)
  const quotations = drafts.flatMap(({ article, quotations: own }) => own.map(({ content }) => gramsOf(content, article.language)))
  return { all: ascending(all), quotations }
}

/** The telling runs of one to three words of a text. */
export function gramsOf(text: string, language: string | undefined): Uint32Array {
  const grams = new Set<number>()
  take(normsOf(text), [1, 2, 3], language, grams)
  return ascending(grams)
}

function take(norms: readonly string[], lengths: readonly RunLength[], language: string | undefined, grams: Set<number>): void {
  const hashes = norms.map(hashOf)
  const at = (i: number): number => hashes[i] ?? 0
  const gramAt: Readonly<Record<RunLength, (i: number) => number>> = {
    1: (i) => hash2(SINGLE, at(i)),
    2: (i) => bigram(at(i), at(i + 1)),
    3: (i) => trigram(at(i), at(i + 1), at(i + 2)),
  }
  for (const length of lengths) tellingRuns(norms, length, language, (i) => grams.add(gramAt[length](i)))
}

/** FNV-1a over UTF-16 units: the same wherever and whenever it is worked out, since archives hold what is made of it. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

const ascending = (grams: ReadonlySet<number>): Uint32Array => Uint32Array.from(grams).toSorted()
