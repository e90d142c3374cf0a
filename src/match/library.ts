import type { Article, Quotation } from '../model.ts'
import { type Background, backgroundOf } from './background.ts'
import { type Body, bodyOf } from './body.ts'
import type { Printed } from './edition.ts'
import { type Lexicon, lexicon } from './lexicon.ts'
import { type Wording, wordingOf } from './passage.ts'
import { type Pool, pool } from './pool.ts'
import { type Reading, reader } from './reader.ts'
import { type Tally, tallier } from './tally.ts'
import { type Texts, texts } from './texts.ts'

/** An article, read and not yet weighed. */
export interface Read {
  readonly body: Body
  /** Of its quotations. */
  readonly wordings: readonly Wording[]
  readonly tally: Tally
}

/** Articles that were read, with the numbers of their words; one that was read is not read again. */
export interface Library {
  readonly words: Lexicon
  readonly background: Background
  readonly room: Pool
  /** The distinct texts of quotations, and what they weighed when they were last weighed. */
  readonly texts: Texts
  readonly read: (printed: Printed) => Read
  /** Reads a text: views that hold until the next one is read. */
  readonly readText: (text: string) => Reading
  /** The body of an article, with the places of its words: holds until another text is read. */
  readonly placesIn: (article: Article) => Reading
}

/** A new, empty library. One that `keeps` what it reads serves many runs, at five bytes a word and six more for each distinct word of an article; one for a single run keeps nothing. */
export function library(keeps: boolean): Library {
  const words = lexicon()
  const room = pool()
  const readText = reader(words)
  const tally = tallier()
  const articles = new WeakMap<Article, { readonly quotations: readonly Quotation[]; readonly read: Read }>()
  const bodies = new WeakMap<Article, Reading>()

  function readAnew(printed: Printed): Read {
    const { text, title = '', parts } = printed.article
    const { body, wordings: runs } = bodyOf(readText(text), printed, room)
    const wordings = printed.quotations.map((quotation, i) => runs[i] ?? wordingOf(quotation, readText, room))
    const beside = [title, ...parts.map((part) => part.text)].filter((each) => each !== '').map((each) => room.keep(readText(each).ids))
    return { body, wordings, tally: tally(body, [...beside, ...wordings.map(({ ids }) => ids)], room) }
  }

  return {
    words,
    background: backgroundOf(words),
    room,
    texts: texts(room),
    readText,
    placesIn(article) {
      const known = bodies.get(article)
      if (known) return known
      const { ids, starts, ends } = readText(article.text)
      const read = keeps ? { ids: room.keep(ids), starts: room.keep(starts), ends: room.keep(ends) } : { ids, starts, ends }
      if (keeps) bodies.set(article, read)
      return read
    },
    read(printed) {
      const { article, quotations } = printed
      const own = articles.get(article)
      if (own && areAlike(own.quotations, quotations)) return own.read
      const read = readAnew(printed)
      if (keeps) articles.set(article, { quotations, read })
      return read
    },
  }
}

function areAlike(ones: readonly Quotation[], others: readonly Quotation[]): boolean {
  return ones.length === others.length && ones.every((one, i) => one === others[i])
}
