import type { Article, Quotation } from '../../model.ts'
import { placedWords } from '../../text/placed-words.ts'
import type { Printed } from '../edition.ts'
import { numbersFolded } from './numbers-folded.ts'
import { type Searched, searchedIn } from './searched.ts'
import type { Sought } from './sought.ts'

/** Articles that quotations are looked for in. */
export interface Shelf {
  readonly all: readonly Shelved[]
  readonly records: readonly Shelved[]
  readonly reports: readonly Shelved[]
  /** The texts that may have such a share of the words looked for, those with most of them first. */
  readonly likely: (sought: Sought, share: number) => readonly Searched[]
}

/** An article, and its texts. */
export interface Shelved {
  readonly printed: Printed
  readonly texts: readonly Searched[]
}

/** Puts articles on a shelf. In which of them a word of the drafts' quotations stands is written down when it is first asked for. */
export function shelfOf(printed: readonly Printed[], drafts: readonly Printed[], searched?: WeakMap<Article, readonly Searched[]>): Shelf {
  const all = printed.map((one): Shelved => {
    const texts = searched?.get(one.article) ?? searchedIn(one.article, saidIn(one))
    searched?.set(one.article, texts)
    return { printed: one, texts }
  })
  const texts = all.flatMap((shelved) => shelved.texts)
  let index: ReadonlyMap<string, readonly number[]> | undefined
  return {
    all,
    records: all.filter((shelved) => shelved.printed.article.role !== 'report'),
    reports: all.filter((shelved) => shelved.printed.article.role === 'report'),
    likely: ({ bag, all: whole }, share) => {
      index ??= indexOf(texts, wordsOf(drafts))
      const bits = new Float64Array(texts.length)
      for (const [norm, weight] of bag.weights) {
        const worth = weight * (bag.counts.get(norm) ?? 1)
        for (const at of index.get(norm) ?? []) bits[at] = (bits[at] ?? 0) + worth
      }
      const found = texts.flatMap((text, at) => ((bits[at] ?? 0) >= share * whole && whole > 0 ? { text, bits: bits[at] ?? 0 } : []))
      return found.toSorted((a, b) => b.bits - a.bits).map(({ text }) => text)
    },
  }
}

function saidIn({ quotations }: Printed): readonly Quotation[] {
  return quotations.filter(({ form }) => form !== 'unquoted')
}

function wordsOf(drafts: readonly Printed[]): string[] {
  return drafts.flatMap(({ quotations }) =>
    quotations.flatMap(({ content }) => numbersFolded(placedWords(content)).map(({ norm }) => norm)),
  )
}

/** The numbers of the texts that each of some words stands in. */
function indexOf(texts: readonly Searched[], words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map(words.map((word): [string, number[]] => [word, []]))
  texts.forEach((text, at) => {
    for (const { norm } of text.words()) {
      const numbers = index.get(norm)
      if (numbers && numbers.at(-1) !== at) numbers.push(at)
    }
  })
  return index
}
