import type { Quotation } from '../model.ts'
import { type Body, bodyOf } from './body.ts'
import { coined } from './coined.ts'
import { type Collocations, collocations, pairFilter } from './collocations.ts'
import type { Edition } from './edition.ts'
import { eventTeller } from './event.ts'
import { type Lexicon, lexicon } from './lexicon.ts'
import type { Memory } from './memory.ts'
import { type Wording, wordingOf } from './passage.ts'
import { type Pool, pool } from './pool.ts'
import { type Quoted, quoter } from './quoted.ts'
import { type Reading, reader } from './reader.ts'
import { stockWords } from './stock-phrases.ts'
import { topicFinder } from './topic.ts'
import { isTold, weigher } from './weigh.ts'

/** Everything that was printed, as numbers. */
export interface Corpus {
  readonly editions: readonly Edition[]
  readonly bodies: readonly Body[]
  /** Whether two editions report one event. */
  readonly areOneEvent: (one: number, other: number) => boolean
  /** When each edition was published, in days; NaN where it does not say. */
  readonly days: Float64Array
  /** Bits of every word, by number. */
  readonly bits: Float64Array
  /** The quotations of all editions, in order. */
  readonly quoted: readonly Quoted[]
  /** Makes a quotation of an edition ready for matching that is none of its own. */
  readonly quote: (quotation: Quotation, edition: number) => Quoted
  /** Writes the bits of every word of a text at its place. */
  readonly weigh: (ids: Int32Array, into: Float64Array) => Float64Array
  /** Reads a text of an edition again. */
  readonly read: (text: string, edition: Edition) => Reading
}

/** An edition, read and not yet weighed. */
interface Draft {
  readonly body: Body
  readonly wordings: readonly Wording[]
  readonly beside: readonly Int32Array[]
}

/** Reads every edition once: its words, how common they are, what it is about. 40 to 60 MB of text a second, and four to six bytes a word. */
export function corpusOf(editions: readonly Edition[], memory?: Memory): Corpus {
  const words = lexicon()
  const room = pool()
  const reads = memory?.library.readInto(words) ?? reader(words)
  const drafts = editions.map((edition) => draftOf(edition, reads, room, memory?.marks))
  const together = countedIn(drafts, words)
  const bits = words.bits()
  const topicOf = topicFinder(bits, room)
  const topics = drafts.map(({ body, wordings, beside }, i) =>
    topicOf([body.ids, ...beside, ...wordings.map(({ ids }) => ids)], editions[i]?.article.date),
  )
  const weigh = weigher(bits, words, together)
  const quote = quoter(weigh, stockWords(words.find), coined(words, together), room, memory)
  const quoted = quotedIn(editions, drafts, quote)
  const read: Corpus['read'] = (text, { article }) => reads(text, article.language)
  return {
    editions,
    bodies: drafts.map(({ body }) => body),
    areOneEvent: eventTeller(topics, bits),
    days: Float64Array.from(topics, ({ day }) => day ?? Number.NaN),
    bits,
    quoted,
    quote: (quotation, edition) =>
      quote(
        quotation,
        edition,
        wordingOf(quotation, (text) => reads(text, quotation.article.language), room),
      ),
    weigh,
    read,
  }
}

function quotedIn(editions: readonly Edition[], drafts: readonly Draft[], quote: ReturnType<typeof quoter>): Quoted[] {
  const quoted: Quoted[] = []
  editions.forEach(({ quotations }, edition) => {
    quotations.forEach((quotation, i) => {
      const wording = drafts[edition]?.wordings[i]
      if (wording) quoted.push(quote(quotation, edition, wording, i))
    })
  })
  return quoted
}

function draftOf(edition: Edition, reads: ReturnType<typeof reader>, room: Pool, marks: Memory['marks'] | undefined): Draft {
  const { article, quotations } = edition
  const { text, language, title = '', parts } = article
  const read = (each: string) => reads(each, language)
  const { body, wordings } = bodyOf(read(text), edition, room, marks)
  return {
    body,
    wordings: quotations.map((quotation, i) => wordings[i] ?? wordingOf(quotation, read, room)),
    beside: [title, ...parts.map((part) => part.text)].filter((each) => each !== '').map((each) => room.keep(read(each).ids)),
  }
}

/** Counts words outside quotations (a sentence does not become common by being quoted a thousand times), and pairs that quotations have. */
function countedIn(drafts: readonly Draft[], words: Lexicon): Collocations {
  const wordings = drafts.flatMap((draft) => draft.wordings.map(({ ids }) => ids))
  const total = wordings.reduce((sum, { length }) => sum + length, 0)
  const isWanted = pairFilter(wordings, total)
  const together = collocations(total)
  drafts.forEach(({ body }, edition) => countWords(body, edition, words, together, isWanted))
  return together
}

function countWords(
  { ids, quoted }: Body,
  edition: number,
  words: Lexicon,
  together: Collocations,
  isWanted: (first: number, second: number) => boolean,
): void {
  for (let i = 0; i < ids.length; i++) {
    if (quoted[i] === 1) continue
    const id = ids[i] ?? 0
    words.count(id, edition)
    if (i === 0 || quoted[i - 1] === 1) continue
    const before = ids[i - 1] ?? 0
    if (isWanted(before, id) && isTold(words.backgroundOf(id))) together.count(before, id, edition)
  }
}
