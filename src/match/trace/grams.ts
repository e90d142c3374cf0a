import type { Printed } from '../edition.ts'
import { bigram, hash2, trigram } from '../shingles.ts'
import { bitsIn, normsOf, soughtIn } from './kin.ts'
import { textsOf } from './searched.ts'
import { type RunLength, tellingRuns } from './telling-runs.ts'

/** Keeps single words apart from runs of several. */
const SINGLE = 0x3c6ef372

/**
 * The runs of one to three words by which an archive finds an article again, as hashes of 40 bits, each once, ascending: all that `kinOf`
 * could ask for. About as many as the article has words.
 */
export function postedGrams({ article }: Pick<Printed, 'article'>): Float64Array {
  const grams: number[] = []
  for (const text of textsOf(article)) take(normsOf(text), [1, 2, 3], article.language, grams)
  return ascending(grams)
}

/** What is looked for in an archive. */
export interface SoughtGrams {
  /** All that `kinOf` asks for. */
  readonly all: Float64Array
  /** The same by what others may print of it: for every quotation what is telling of its words, also where no three of them in a row are as others have them; and for every paragraph. */
  readonly units: readonly Float64Array[]
}

/** What of drafts is looked for in an archive, as `postedGrams` has it. */
export function soughtGrams(drafts: readonly Printed[]): SoughtGrams {
  const all: number[] = []
  for (const { norms, length, language } of soughtIn(drafts)) take(norms, [length], language, all)
  const units = drafts.flatMap(({ article, quotations }) => [
    ...quotations.map(({ content }) => gramsOf(content, article.language)),
    ...textsOf(article).flatMap((text) => text.split(/\n+/).map((paragraph) => gramsOf(paragraph, article.language, [3]))),
  ])
  return { all: ascending(all), units: units.filter(({ length }) => length > 0) }
}

/** The telling runs of words of a text, of one to three words where nothing else is said. */
export function gramsOf(text: string, language: string | undefined, lengths: readonly RunLength[] = [1, 2, 3]): Float64Array {
  const grams: number[] = []
  take(normsOf(text), lengths, language, grams)
  return ascending(grams)
}

function take(norms: readonly string[], lengths: readonly RunLength[], language: string | undefined, grams: number[]): void {
  const hashes = norms.map(hashOf)
  const bits = bitsIn(norms, language)
  const at = (i: number): number => hashes[i] ?? 0
  const gramAt: Readonly<Record<RunLength, (i: number) => number>> = {
    1: (i) => wide(hash2(SINGLE, at(i)), hash2(at(i), SINGLE)),
    2: (i) => wide(bigram(at(i), at(i + 1)), bigram(at(i + 1), at(i))),
    3: (i) => wide(trigram(at(i), at(i + 1), at(i + 2)), trigram(at(i + 2), at(i + 1), at(i))),
  }
  for (const length of lengths) tellingRuns(bits, length, (i) => grams.push(gramAt[length](i)))
}

/** Of a second hash so many values, besides the 2^32 of the first: among the runs of ten million articles, 32 bits alone would meet a stranger in every fourth. */
const WIDER = 256

/** How many hashes of runs there are. */
export const GRAMS = 2 ** 32 * WIDER

/** A hash of 40 bits. */
function wide(hash: number, other: number): number {
  return (other % WIDER) * 2 ** 32 + hash
}

/** FNV-1a over UTF-16 units: the same wherever and whenever it is worked out, since archives hold what is made of it. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Each number once, ascending. */
function ascending(numbers: readonly number[]): Float64Array {
  // oxlint-disable-next-line unicorn/no-array-sort -- in place, a list of its own
  const sorted = Float64Array.from(numbers).sort()
  let count = 0
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i] ?? 0
  return sorted.slice(0, count)
}
