import type { Article, Quotation, Span } from '../../model.ts'
import { countUpTo } from '../../text/count-up-to.ts'
import { placedWords, type Word } from '../../text/placed-words.ts'
import { compareSpeakers, nameParts } from '../speakers.ts'
import { numbersFolded } from './numbers-folded.ts'

/** A text of an article, its body or what stands beside it, in which words are looked for. */
export interface Searched {
  readonly article: Article
  readonly part?: number
  readonly text: string
  /** Read when first asked for: most articles have nothing of what is looked for. */
  readonly words: () => readonly Word[]
  /** The words of it that one speaker says, by the parts of the name; none where only one is known to speak. */
  readonly wordsOf: (names: readonly string[]) => readonly Word[]
  /** What of it somebody says: the turns of a record, quotations; in order. */
  readonly said: readonly Quotation[]
}

/** What an article prints: its body, and what stands beside it. */
export function textsOf({ text, parts }: Article): string[] {
  return [text, ...parts.map((part) => part.text)]
}

/** The same, ready to be looked through. */
export function searchedIn(article: Article, quotations: readonly Quotation[]): Searched[] {
  const texts = textsOf(article).map((text, at) => (at === 0 ? { text } : { text, part: at - 1 }))
  return texts.map(({ text, ...where }) => {
    const words = once(() => numbersFolded(placedWords(text)))
    const said = quotations.filter(({ spans: [span] }) => span.part === ('part' in where ? where.part : undefined))
    return { article, text, ...where, words, wordsOf: bySpeaker(words, said), said }
  })
}

/** Finds the words that somebody says, once for each name. */
function bySpeaker(words: () => readonly Word[], said: readonly Quotation[]): Searched['wordsOf'] {
  const voices = new Set(said.map(({ speaker }) => speaker?.name ?? speaker?.text))
  const known = new Map<string, readonly Word[]>()
  return (names) => {
    if (voices.size < 2 || names.length === 0) return []
    const key = names.join(' ')
    const found =
      known.get(key) ??
      within(
        words(),
        said.filter(({ speaker }) => compareSpeakers(names, nameParts(speaker)) === 'same'),
      )
    known.set(key, found)
    return found
  }
}

/** The words that stand inside some quotations; both are in order. */
function within(words: readonly Word[], said: readonly Quotation[]): Word[] {
  const spans = said.flatMap((each) => each.spans).toSorted((a, b) => a.start - b.start)
  let at = 0
  return words.filter(({ start, end }) => {
    while ((spans[at]?.end ?? Infinity) <= start) at += 1
    const span = spans[at]
    return span !== undefined && span.start <= start && end <= span.end
  })
}

/** What somebody says at an offset of a text. */
export function saidAt({ said }: Searched, offset: number): Quotation | undefined {
  const turns = known.get(said) ?? turnsOf(said)
  known.set(said, turns)
  const last = turns[countUpTo(turns.length, (i) => turns[i]!.start <= offset) - 1]
  return last && offset < last.end ? last.said : undefined
}

/** A stretch that one person says. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly said: Quotation
}

const known = new WeakMap<Searched['said'], readonly Stretch[]>()

/** In order; of quotations of one text none stands inside another. */
function turnsOf(said: Searched['said']): Stretch[] {
  return said.flatMap((each) => each.spans.map(({ start, end }) => ({ start, end, said: each }))).toSorted((a, b) => a.start - b.start)
}

/** The span of the text around an offset that one person says without a break; the text itself where nobody is known to speak. */
export function turnAround(searched: Searched, offset: number): Pick<Span, 'start' | 'end'> {
  const spans = saidAt(searched, offset)?.spans ?? []
  return spans.find((span) => span.start <= offset && offset < span.end) ?? { start: 0, end: searched.text.length }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
