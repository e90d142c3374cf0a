import { bitsOf } from '../../text/frequency.ts'
import { placedWords, type Word } from '../../text/placed-words.ts'
import { numbersFolded } from './numbers-folded.ts'
import { textsOf } from './searched.ts'
import type { Printed } from '../edition.ts'
import type { Shelved } from './shelf.ts'

/** Words in a row that are looked at, and what they must tell, in bits, to be more than a turn of phrase. */
const [RUN, BITS] = [3, 26] as const
/** A quotation of so few words is known by two words of it in a row, or by its only one, if they tell so much. */
const SHORT = { words: 4, pair: 20, only: 12 } as const

/**
 * Those of some articles that have anything in common with the drafts: three words in a row that are no mere turn of phrase, or two of a
 * short quotation. All others are about something else, and need not be matched. Linear in the articles.
 */
export function kinOf(drafts: readonly Printed[], shelved: readonly Shelved[]): Printed[] {
  const known = new Set<string>()
  for (const { article, quotations } of drafts) {
    const take = (norms: readonly string[], length: number, least: number): void => {
      for (const run of runsOf(norms, length)) if (bitsIn(run, article.language) >= least) known.add(run.join(' '))
    }
    for (const text of textsOf(article)) take(normsOf(text), RUN, BITS)
    for (const { content } of quotations) {
      const own = normsOf(content)
      if (own.length === 1) take(own, 1, SHORT.only)
      else if (own.length <= SHORT.words) take(own, 2, SHORT.pair)
    }
  }
  const heads = new Set(Array.from(known, (run) => run.split(' ')[0] ?? ''))
  return shelved.flatMap(({ printed, texts }) => (texts.some((text) => hasAny(text.words(), known, heads)) ? printed : []))
}

/** Whether any of some runs of one word to three is in a text; only where a word begins one is a run made to be looked for. */
function hasAny(words: readonly Word[], known: ReadonlySet<string>, heads: ReadonlySet<string>): boolean {
  return words.some(({ norm }, at) => {
    if (!heads.has(norm)) return false
    const pair = `${norm} ${words[at + 1]?.norm}`
    return known.has(norm) || known.has(pair) || known.has(`${pair} ${words[at + 2]?.norm}`)
  })
}

function runsOf(norms: readonly string[], length: number): (readonly string[])[] {
  return norms.slice(0, Math.max(0, norms.length - length + 1)).map((_, at) => norms.slice(at, at + length))
}

const bitsIn = (words: readonly string[], language: string | undefined): number =>
  words.reduce((sum, word) => sum + bitsOf(word, language), 0)

const normsOf = (text: string): string[] => numbersFolded(placedWords(text)).map(({ norm }) => norm)
