import { lookUp } from '../../text/look-up.ts'
import { compoundNumbers } from './compound-numbers.ts'
import { CONDITIONS } from './conditions.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { MODALS } from './modals.ts'
import { NEGATIONS } from './negations.ts'
import { NUMBERS } from './numbers.ts'
import { AGENTS, ANAPHORS, PERSONS, SUBJECTS } from './pronouns.ts'
import { CALENDAR } from './calendar.ts'

/** The closed word classes of a language that decide what a difference means; all words normalized. */
export interface Lexicon {
  readonly negations: ReadonlySet<string>
  readonly modals: ReadonlySet<string>
  readonly conditions: ReadonlySet<string>
  readonly functionWords: ReadonlySet<string>
  readonly calendar: ReadonlySet<string>
  /** Who is meant by a personal pronoun. */
  readonly persons: ReadonlyMap<string, string>
  readonly agents: ReadonlySet<string>
  readonly subjects: ReadonlySet<string>
  readonly anaphors: ReadonlySet<string>
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
  let numbers: Lexicon['numbers'] | undefined
  const lexicon: Lexicon = {
    negations: words(lookUp(NEGATIONS, language) ?? ''),
    modals: words(lookUp(MODALS, language) ?? ''),
    conditions: words(lookUp(CONDITIONS, language) ?? ''),
    functionWords: words(lookUp(FUNCTION_WORDS, language) ?? ''),
    calendar: words(lookUp(CALENDAR, language) ?? ''),
    persons: new Map(Array.from(words(lookUp(PERSONS, language) ?? ''), pair)),
    agents: words(lookUp(AGENTS, language) ?? ''),
    subjects: words(lookUp(SUBJECTS, language) ?? ''),
    anaphors: words(lookUp(ANAPHORS, language) ?? ''),
    // Made when first asked for: German has tens of thousands, which take longer to make than a cluster to judge.
    get numbers() {
      return (numbers ??= numbersIn(language))
    },
  }
  LEXICONS.set(language, lexicon)
  return lexicon
}

const LEXICONS = new Map<string, Lexicon>()

function numbersIn(language: string): Lexicon['numbers'] {
  return new Map([...compoundNumbers(language), ...Array.from(words(lookUp(NUMBERS, language) ?? ''), numberOf)])
}

function numberOf(entry: string): [string, number] {
  const [word, value] = pair(entry)
  return [word, Number(value)]
}

function pair(entry: string): [string, string] {
  const [word = '', value = ''] = entry.split('=')
  return [word, value]
}
