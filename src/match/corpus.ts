import type { Quotation } from '../model.ts'
import { type Collocations, collocations } from './collocations.ts'
import type { Edition } from './edition.ts'
import { type Topic, topicOf } from './event.ts'
import { type Lexicon, lexicon } from './lexicon.ts'
import { type Passage, passageOf } from './passage.ts'
import type { Size } from './same.ts'
import { type Voice, voiceOf } from './voice.ts'
import { weigher } from './weigh.ts'
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
  /** Bits of every word of a text at its place. */
  readonly weigh: (ids: Int32Array) => Float64Array
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
  /** Who says it. */
  readonly voice: Voice
  readonly passage: Passage
  readonly size: Size
}

/** Reads every edition once: its words, how common they are, what it is about. 20 to 30 MB of text a second. */
export function corpusOf(editions: readonly Edition[]): Corpus {
  const words = lexicon()
  const bodies = editions.map((edition) => bodyOf(edition, words))
  const together = collocations(bodies.reduce((sum, { ids }) => sum + ids.length, 0))
  bodies.forEach((body, edition) => countWords(body, edition, words, together))
  const beside = editions.map((edition) => besideBody(edition, words))
  const bits = words.bits()
  const topics = editions.map(({ article }, i) => topicOf([...(bodies[i]?.ids ?? []), ...(beside[i] ?? [])], bits, article.date))
  const idOf: Corpus['idOf'] = (word, { article }) => words.idOf(word, article.language)
  return { editions, bodies, topics, bits, idOf, weigh: weigher(bits, words, together) }
}

function bodyOf({ article, quotations }: Edition, { idOf }: Lexicon): Body {
  const { norms, starts, ends } = wordsOf(article.text)
  return { ids: Int32Array.from(norms, (word) => idOf(word, article.language)), starts, ends, quoted: quotedWords(starts, quotations) }
}

/** Only what stands outside quotations: a sentence does not become common by being quoted a thousand times. */
function countWords({ ids, quoted }: Body, edition: number, words: Lexicon, together: Collocations): void {
  ids.forEach((id, i) => {
    if (quoted[i]) return
    words.count(id, edition)
    if (i > 0 && !quoted[i - 1]) together.count(ids[i - 1] ?? 0, id, edition)
  })
}

function besideBody({ article, quotations }: Edition, { idOf }: Lexicon): number[] {
  const texts = [article.title ?? '', ...article.parts.map(({ text }) => text), ...quotations.map(({ content }) => content)]
  return texts.flatMap((text) => wordsOf(text).norms.map((word) => idOf(word, article.language)))
}

/** A quotation of an edition, ready for matching. */
export function quotedOf(quotation: Quotation, edition: number, { editions, idOf, weigh }: Corpus, index?: number): Quoted {
  const home = editions[edition]
  const passage = passageOf(quotation, (word) => (home ? idOf(word, home) : 0), weigh)
  let [words, information, stock] = [0, 0, 0]
  passage.bits.forEach((bits, i) => {
    if (passage.soft[i]) return
    words += 1
    information += bits
    if (passage.stock[i]) stock += bits
  })
  return {
    quotation,
    ...(index !== undefined && { index }),
    edition,
    voice: voiceOf(quotation.speaker),
    passage,
    size: { words, bits: information, stock },
  }
}
