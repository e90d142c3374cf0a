import { placedWords, type Word } from '../../text/placed-words.ts'
import { numbersFolded } from './numbers-folded.ts'
import { textsOf } from './searched.ts'
import type { Printed } from '../edition.ts'
import type { Shelved } from './shelf.ts'
import { bitsOfWord, type RunLength, tellingRuns } from './telling-runs.ts'

/** A quotation of so few words is known by two words of it in a row, or by its only one. */
const SHORT = 4

/**
 * Those of some articles that have anything in common with the drafts: three words in a row that are a mere turn of phrase in the language of
 * neither, or two of a short quotation. All others are about something else, and need not be matched. Linear in the articles.
 */
export function kinOf(drafts: readonly Printed[], shelved: readonly Shelved[]): Printed[] {
  const known = new Set<string>()
  for (const { norms, length, language } of soughtIn(drafts))
    tellingRuns(bitsIn(norms, language), length, (at) => known.add(runAt(norms, at, length)))
  const heads = new Set(Array.from(known, (run) => run.split(' ')[0] ?? ''))
  return shelved.flatMap(({ printed, texts }) =>
    texts.some((text) => hasAny(text.words(), printed.article.language, known, heads)) ? printed : [],
  )
}

/** Words of drafts that are looked for in what others print, and how many of them in a row. */
export interface SoughtWords {
  readonly norms: readonly string[]
  readonly length: RunLength
  readonly language: string | undefined
}

/** What is sought of drafts: all their words, and those of their short quotations. */
export function soughtIn(drafts: readonly Printed[]): SoughtWords[] {
  return drafts.flatMap(({ article, quotations }) => {
    const { language } = article
    const whole = textsOf(article).map((text) => ({ norms: normsOf(text), length: 3 as const, language }))
    const short = quotations.flatMap(({ content }) => {
      const norms = normsOf(content)
      const length = lengthFor(norms)
      return length === 3 ? [] : [{ norms, length, language }]
    })
    return [...whole, ...short]
  })
}

/** In how many words in a row others must have a quotation. */
export function lengthFor({ length }: { readonly length: number }): RunLength {
  if (length > SHORT) return 3
  return length === 1 ? 1 : 2
}

/** Whether any of some runs of one word to three is in a text; only where a word begins one is a run made to be looked for. */
function hasAny(words: readonly Word[], language: string | undefined, known: ReadonlySet<string>, heads: ReadonlySet<string>): boolean {
  return words.some(({ norm }, at) => {
    if (!heads.has(norm)) return false
    return LENGTHS.some((length) => {
      const run = words.slice(at, at + length).map((word) => word.norm)
      return run.length === length && known.has(run.join(' ')) && isTelling(run, length, language)
    })
  })
}

const LENGTHS: readonly RunLength[] = [1, 2, 3]

function isTelling(run: readonly string[], length: RunLength, language: string | undefined): boolean {
  let is = false
  tellingRuns(bitsIn(run, language), length, () => (is = true))
  return is
}

/** What each of some words tells. */
export function bitsIn(norms: readonly string[], language: string | undefined): number[] {
  return norms.map((norm) => bitsOfWord(norm, language))
}

const runAt = (norms: readonly string[], at: number, length: number): string => norms.slice(at, at + length).join(' ')

/** The words of a text as they are sought: numbers are all one. */
export function normsOf(text: string): string[] {
  return numbersFolded(placedWords(text)).map(({ norm }) => norm)
}
