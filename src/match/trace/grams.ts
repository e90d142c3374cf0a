import type { Printed } from '../edition.ts'
import { bigram, hash2, trigram } from '../shingles.ts'
import { bitsIn, lengthFor, normsOf, soughtIn } from './kin.ts'
import { textsOf } from './searched.ts'
import { type RunLength, tellingRuns } from './telling-runs.ts'

/** Keeps single words apart from runs of several. */
const SINGLE = 0x3c6ef372

/** The runs of words of an article, each once. */
export interface PostedGrams {
  /** Hashes of 40 bits, ascending. */
  readonly grams: Float64Array
  /** Which of them the article quotes: 1 for those. */
  readonly areQuoted: Uint8Array
}

/** The runs of one to three words by which an archive finds an article again: all that `kinOf` could ask for. About as many as the article has words. */
export function postedGrams({ article, quotations }: Pick<Printed, 'article' | 'quotations'>): PostedGrams {
  const { language } = article
  const grams = gramsOf(textsOf(article), language)
  const quoted = gramsOf(
    quotations.map(({ content }) => content),
    language,
  )
  let at = 0
  const areQuoted = Uint8Array.from(grams, (gram) => {
    while ((quoted[at] ?? Infinity) < gram) at += 1
    return Number(quoted[at] === gram)
  })
  return { grams, areQuoted }
}

/** What is looked for in an archive. */
export interface SoughtGrams {
  /** All that `kinOf` asks for. */
  readonly all: Float64Array
  /** The same by what others may print of it: every quotation of the drafts, and every paragraph. */
  readonly units: readonly SoughtUnit[]
}

/** Words that others may have. */
export interface SoughtUnit {
  readonly kind: 'quotation' | 'paragraph'
  /** What of it `kinOf` asks for. */
  readonly grams: Float64Array
  /** Single words of a quotation that tell much: where nobody has any run of its words, some may have most of these. */
  readonly words: Float64Array
}

/** What of drafts is looked for in an archive, as `postedGrams` has it. */
export function soughtGrams(drafts: readonly Printed[]): SoughtGrams {
  const all: number[] = []
  for (const { norms, length, language } of soughtIn(drafts)) take(norms, [length], language, all)
  return { all: ascending(all), units: drafts.flatMap(unitsOf) }
}

function unitsOf({ article, quotations }: Printed): SoughtUnit[] {
  const { language } = article
  const quoted = quotations.map(({ content }): SoughtUnit => {
    const norms = normsOf(content)
    const grams: number[] = []
    take(norms, [lengthFor(norms), 3], language, grams)
    return { kind: 'quotation', grams: ascending(grams), words: gramsOf([content], language, [1]) }
  })
  const paragraphs = textsOf(article).flatMap((text) => text.split(/\n+/))
  return [
    ...quoted,
    ...paragraphs.map((paragraph): SoughtUnit => ({
      kind: 'paragraph',
      grams: gramsOf([paragraph], language, [3]),
      words: new Float64Array(),
    })),
  ]
}

/** The telling runs of words of some texts, of one to three words where nothing else is said. */
function gramsOf(texts: readonly string[], language: string | undefined, lengths: readonly RunLength[] = [1, 2, 3]): Float64Array {
  const grams: number[] = []
  for (const text of texts) take(normsOf(text), lengths, language, grams)
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
