import { CONDITIONS } from './conditions.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { MODALS } from './modals.ts'
import { NEGATIONS } from './negations.ts'
import { NUMBERS } from './numbers.ts'
import { CALENDAR } from './calendar.ts'

/** The closed word classes of a language that decide what a difference means; all words normalized. */
export interface Lexicon {
  readonly negations: ReadonlySet<string>
  readonly modals: ReadonlySet<string>
  readonly conditions: ReadonlySet<string>
  readonly functionWords: ReadonlySet<string>
  readonly calendar: ReadonlySet<string>
  /** Number words and their values. */
  readonly numbers: ReadonlyMap<string, number>
}

/** A word class by language: words, separated by spaces. */
export type ByLanguage = Readonly<Record<string, string>>

/** A table's row as a set. */
export function words(row: string): ReadonlySet<string> {
  return new Set(row.split(/\s+/).filter((word) => word !== ''))
}

/** The lexicon of a language (BCP 47); a language without one gets figures and nothing else. */
export function lexiconOf(language: string): Lexicon {
  const known = LEXICONS.get(language)
  if (known) return known
  const lexicon = {
    negations: words(NEGATIONS[language] ?? ''),
    modals: words(MODALS[language] ?? ''),
    conditions: words(CONDITIONS[language] ?? ''),
    functionWords: words(FUNCTION_WORDS[language] ?? ''),
    calendar: words(CALENDAR[language] ?? ''),
    numbers: new Map(Array.from(words(NUMBERS[language] ?? ''), valued)),
  }
  LEXICONS.set(language, lexicon)
  return lexicon
}

const LEXICONS = new Map<string, Lexicon>()

function valued(entry: string): [string, number] {
  const [word = '', value] = entry.split('=')
  return [word, Number(value)]
}
