import type { Quotation } from '../model.ts'
import type { Edition } from './edition.ts'
import { type Topic, topicOf } from './event.ts'
import { lexicon } from './lexicon.ts'
import { type Passage, passageOf } from './passage.ts'
import type { Size } from './same.ts'
import { nameParts } from './speakers.ts'
import { type Words, firstFrom, wordsOf } from './words.ts'

/** The words of an edition's body, numbered, and where they stand. */
export interface Body extends Pick<Words, 'starts' | 'ends'> {
  readonly ids: Int32Array
  /** 1 where a word stands inside a quotation. */
  readonly quoted: Uint8Array
}

/** Everything that was printed, as numbers. */
export interface Corpus {
  readonly editions: readonly Edition[]
  readonly bodies: readonly Body[]
  readonly topics: readonly Topic[]
  /** Bits of every word, by number. */
  readonly bits: Float64Array
  /** The number of a word of an edition. */
  readonly idOf: (word: string, edition: Edition) => number
  readonly wordOf: (id: number) => string
}

function quotedWords(starts: Int32Array, quotations: readonly Quotation[]): Uint8Array {
  const quoted = new Uint8Array(starts.length)
  for (const { start, end, part } of quotations.flatMap(({ spans }) => spans)) {
    if (part === undefined) quoted.fill(1, firstFrom(starts, start), firstFrom(starts, end))
  }
  return quoted
}

/** A quotation, ready for matching. */
export interface Quoted {
  readonly quotation: Quotation
  /** Which of its article's it is; none where matching found it. */
  readonly index?: number
  /** Its edition, by number. */
  readonly edition: number
  /** Names of its speaker. */
  readonly names: readonly string[]
  readonly passage: Passage
  readonly size: Size
}

/** Reads every edition once: its words, how common they are, what it is about. 20 to 30 MB of text a second. */
export function corpusOf(editions: readonly Edition[]): Corpus {
  const { idOf, count, wordOf, weigh } = lexicon()
  const bodies = editions.map(({ article, quotations }, edition) => {
    const { norms, starts, ends } = wordsOf(article.text)
    const ids = Int32Array.from(norms, (word) => idOf(word, article.language))
    const quoted = quotedWords(starts, quotations)
    // What is quoted a thousand times does not become common thereby.
    ids.forEach((id, i) => quoted[i] || count(id, edition))
    return { ids, starts, ends, quoted }
  })
  const beside = editions.map(({ article, quotations }) => {
    const texts = [article.title ?? '', ...article.parts.map(({ text }) => text), ...quotations.map(({ content }) => content)]
    return texts.flatMap((text) => wordsOf(text).norms.map((word) => idOf(word, article.language)))
  })
  const bits = weigh()
  const topics = editions.map(({ article }, i) => topicOf([...(bodies[i]?.ids ?? []), ...(beside[i] ?? [])], bits, article.date))
  return { editions, bodies, topics, bits, idOf: (word, { article }) => idOf(word, article.language), wordOf }
}

/** A quotation of an edition, ready for matching. */
export function quotedOf(quotation: Quotation, edition: number, { editions, bits, idOf }: Corpus, index?: number): Quoted {
  const home = editions[edition]
  const passage = passageOf(quotation, (word) => (home ? idOf(word, home) : 0))
  let [words, information] = [0, 0]
  passage.ids.forEach((id, i) => {
    if (passage.soft[i]) return
    words += 1
    information += bits[id] ?? 0
  })
  return {
    quotation,
    ...(index !== undefined && { index }),
    edition,
    names: nameParts(quotation.speaker),
    passage,
    size: { words, bits: information },
  }
}
