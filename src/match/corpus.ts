import type { Article, Quotation } from '../model.ts'
import type { Body } from './body.ts'
import { coined } from './coined.ts'
import { type Copies, copies } from './copy-groups.ts'
import { type Collocations, collocations, pairFilter } from './collocations.ts'
import type { Edition } from './edition.ts'
import { eventTeller } from './event.ts'
import { type Frequencies, frequencies } from './frequencies.ts'
import { gatheredIn } from './gathered.ts'
import { library, type Read } from './library.ts'
import type { Memory } from './memory.ts'
import type { Overlap } from './overlap.ts'
import { type Passage, wordingOf } from './passage.ts'
import { pool } from './pool.ts'
import { type Quoted, quoter } from './quoted.ts'
import type { Reading } from './reader.ts'
import { stockWords } from './stock-phrases.ts'
import { topicFinder } from './topic.ts'
import { isTold, weigher } from './weigh.ts'
import type { NameOf } from './word-names.ts'

/** Everything that was printed, as numbers. */
export interface Corpus {
  readonly editions: readonly Edition[]
  readonly bodies: readonly Body[]
  /** Which editions are copies of one story. */
  readonly copied: Copies
  /** Whether two editions report one event. */
  readonly areOneEvent: (one: number, other: number) => boolean
  /** When each edition was published, in days; NaN where it does not say. */
  readonly days: Float64Array
  /** Bits of every word, by number. */
  readonly bits: Float64Array
  readonly nameOf: NameOf
  /** The quotations of all editions, in order; those of texts that gather stories come last. */
  readonly quoted: readonly Quoted[]
  /** Makes a quotation of an edition ready for matching that is none of its own. */
  readonly quote: (quotation: Quotation, edition: number) => Quoted
  /** Writes the bits of every word of a text at its place. */
  readonly weigh: (ids: Int32Array, into: Float64Array) => Float64Array
  /** What two passages share; worked out where an earlier run has not found it. */
  readonly overlapOf: (one: Passage, other: Passage, work: () => Overlap | undefined) => Overlap | undefined
  /** The body of an article, with the places of its words: holds until another text is read. */
  readonly placesIn: (article: Article) => Reading
}

/** Reads every edition once: its words, how common they are, what it is about. 40 to 60 MB of text a second, and five bytes a word, with six more for each distinct word of an article. */
export function corpusOf(editions: readonly Edition[], memory?: Memory): Corpus {
  const { words, background, room, texts, read, readText, placesIn } = memory?.library() ?? library(false)
  const all = editions.map(read)
  const bodies = all.map(({ body }) => body)
  const copied = copies(bodies, words.nameOf)
  const stockOf = stockWords(words.find)
  const gathered = gatheredIn({ editions, all, copied, nameOf: words.nameOf, placesIn }, stockOf)
  const known = frequencies(words.size(), background)
  all.forEach(({ tally }, i) => {
    if (!gathered.has(i)) known.meet(tally.ids, editions[i]?.article.language)
  })
  for (const i of gathered) known.meetNew(all[i]?.tally.ids ?? new Int32Array(0), editions[i]?.article.language)
  const together = countedIn(all, known, words.nameOf, gathered)
  const bits = known.bits()
  const topicOf = topicFinder(bits, pool())
  const topics = all.map(({ tally }, i) => topicOf(tally, editions[i]?.article.date))
  const weigh = weigher(bits, known, together)
  const quote = atDesks(quoter(weigh, stockOf, coined(known, together), texts, memory), gathered, editions.length)
  const readIn = (text: string, language: string | undefined): Reading => {
    const reading = readText(text)
    known.meet(reading.ids, language)
    return reading
  }
  return {
    editions,
    bodies,
    copied,
    areOneEvent: eventTeller(topics, bits),
    days: Float64Array.from(topics, ({ day }) => day ?? Number.NaN),
    bits,
    nameOf: words.nameOf,
    quoted: quotedIn(editions, all, quote).toSorted((one, other) => one.desk - other.desk),
    quote: (quotation, edition) =>
      quote(
        quotation,
        edition,
        wordingOf(quotation, (text) => readIn(text, quotation.article.language), room),
      ),
    weigh,
    overlapOf: memory?.overlaps.of ?? ((_one, _other, work) => work()),
    placesIn,
  }
}

/** Nobody set side by side what stands in texts that gather stories: each of these quotations has a desk of its own. */
function atDesks(quote: ReturnType<typeof quoter>, gathered: ReadonlySet<number>, first: number): ReturnType<typeof quoter> {
  let next = first
  return (quotation, edition, wording, index) => {
    const quoted = quote(quotation, edition, wording, index)
    return gathered.has(edition) ? { ...quoted, desk: next++ } : quoted
  }
}

function quotedIn(editions: readonly Edition[], all: readonly Read[], quote: ReturnType<typeof quoter>): Quoted[] {
  const quoted: Quoted[] = []
  editions.forEach(({ quotations }, edition) => {
    quotations.forEach((quotation, i) => {
      const wording = all[edition]?.wordings[i]
      if (wording) quoted.push(quote(quotation, edition, wording, i))
    })
  })
  return quoted
}

/** Counts words outside quotations (a sentence does not become common by being quoted a thousand times), and pairs that quotations have. */
function countedIn(all: readonly Read[], known: Frequencies, nameOf: NameOf, gathered: ReadonlySet<number>): Collocations {
  const wordings = all.flatMap((read) => read.wordings.map(({ ids }) => ids))
  const total = wordings.reduce((sum, { length }) => sum + length, 0)
  const isWanted = pairFilter(wordings, total, nameOf)
  const together = collocations(total, nameOf)
  all.forEach(({ body, tally }, edition) => {
    // Their stories have told what is common.
    if (gathered.has(edition)) return
    for (let i = 0; i < tally.ids.length; i++) known.count(tally.ids[i] ?? 0, tally.outside[i] ?? 0)
    countPairs(body, edition, known, together, isWanted)
  })
  return together
}

function countPairs(
  { ids, quoted }: Body,
  edition: number,
  { backgroundOf }: Frequencies,
  together: Collocations,
  isWanted: (first: number, second: number) => boolean,
): void {
  for (let i = 1; i < ids.length; i++) {
    if (quoted[i] === 1 || quoted[i - 1] === 1) continue
    const [before, id] = [ids[i - 1] ?? 0, ids[i] ?? 0]
    if (isWanted(before, id) && isTold(backgroundOf(id))) together.count(before, id, edition)
  }
}
