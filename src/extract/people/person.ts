import { isKindOf, kindOf } from '../grammar/kind-of.ts'
import type { Language } from '../languages/language.ts'
import { FEMALE, MALE } from './given-names.ts'
import { isNationality } from './nationality.ts'

/** Someone an article names. */
export interface Person {
  /** As the article gives it in full. */
  readonly name: string
  readonly gender: 'he' | 'she' | undefined
  /** Something shows that it is a person and no place or firm: a common given name, a title, an age, a surname used alone. */
  readonly isSure: boolean
}

const MOST_WORDS = 4

/** > | Northern Italians */
const PEOPLES = /(?:icans|ians|crats|slims|nese)$/

const withoutStop = (word: string): string => word.toLowerCase().replace(/\.$/, '')
const partsOf = (name: string): string[] => name.toLowerCase().split(/[ \u00a0]/)
const isGiven = (word: string): boolean => FEMALE.has(word) || MALE.has(word)

/**
 * A name without what stands around it: titles, words for someone's work or office, letters after it.
 *
 * > | Mayor Ona Bray → Ona Bray, mayor   > | Chief Harbour Officer Tom Vale → Tom Vale
 */
export function withoutTitles(printed: string, language: Language): { name: string; title: string } {
  const { titles, code } = language
  if (!printed.includes(' ') && !printed.includes('\u00a0')) return { name: printed, title: '' }
  const all = printed.split(/[ \u00a0]+/)
  // > | Ona Bray MP   > | Tom Vale KC
  const last = all.length > 2 && HONOURS.has(all.at(-1) ?? '') ? all.length - 1 : all.length
  const words = all.slice(0, last)
  let from = 0
  let title = (all[last] ?? '').toLowerCase()
  for (const [i, printedWord] of words.slice(0, -1).entries()) {
    const word = withoutStop(printedWord)
    // > | Martin King, Dean Vale: no offices
    if (isGiven(word) && !(titles.has(word) && words.length - i > 2)) break
    const mayBeJob = words.length - i > 2 && (looksLikeJob(word) || (MAKER.test(word) && isGiven(withoutStop(words[i + 1] ?? ''))))
    // > | Swede Tom Vale
    const isFrom = i === 0 && words.length > 2 && code === 'en' && isNationality(word) && isGiven(withoutStop(words[1] ?? ''))
    if (!titles.has(word) && !isJob(word, language) && !mayBeJob && !isFrom) continue
    from = i + 1
    title = word
  }
  // > | Hafenmeisterin Anna Brahm: German writes every noun with a capital
  const given = code === 'de' ? words.slice(0, -1).findIndex((word) => isGiven(word.toLowerCase())) : -1
  if (given > from) return { name: words.slice(given).join(' '), title: withoutStop(words[given - 1] ?? '') }
  return { name: words.slice(from).join(' '), title }
}

/** What stands after a name. */
const HONOURS = new Set([
  'MP',
  'MSP',
  'MEP',
  'MLA',
  'TD',
  'AM',
  'KC',
  'QC',
  'SC',
  'JP',
  'CBE',
  'OBE',
  'MBE',
  'KBE',
  'DBE',
  'FRS',
  'PhD',
  'MD',
])

/** > | cellist, Ex-Minister, goalkeeper */
const isJob = (word: string, language: Language): boolean =>
  isKindOf(language.jobs, word, language) || language.jobs.has(word.slice(word.lastIndexOf('-') + 1))

/** > | flautist, chairwoman, electrician */
const looksLikeJob = (word: string): boolean => /[a-z-]{3}(?:ist|cian|woman|person|maker|keeper|worker|holder)$/.test(word)

/** > | Librarian Beth Bray, Developer Tom Vale: before a common given name, what makers and doers are called */
const MAKER = /^[a-z-]{4,}(?:er|or|ian|eer|ant)$/

/** > | prime, minister, vice-president: words of offices alone name nobody */
export const isOffice = (word: string, language: Language): boolean =>
  language.titles.has(word) || isJob(word, language) || language.bodies.has(word) || RANKS.has(word)

const RANKS = new Set(['first', 'prime', 'vice', 'deputy', 'chief', 'assistant', 'acting', 'former', 'general', 'home', 'foreign'])

const PARTICLES = new Set(['de', 'del', 'von', 'van', 'den', 'der', 'la', 'le', 'da', 'di', 'zu', 'al', 'el', 'y', 'bin'])

/** Whether capitalised words can be someone's full name: "The Long", "On Monday", "Harbour Board" are none; in German, where all nouns are capitalised, only after a known given name. */
export function isFullName(name: string, title: string, language: Language): boolean {
  const [first = '', ...rest] = partsOf(name)
  const { determiners, prepositions, boundaries, pronouns, calendar, fillers } = language
  if (rest.length === 0 || rest.length >= MOST_WORDS || [first, ...rest].some((word) => calendar.has(word))) return false
  if (pronouns.has(first) || fillers.has(first)) return false
  if ([first, ...rest].some((word) => [determiners, prepositions, boundaries].some((list) => list.has(word) && !PARTICLES.has(word))))
    return false
  if (PEOPLES.test(name) || isBodyName(name, language) || [first, ...rest].every((word) => isOffice(word, language))) return false
  // > | Harbour Chief
  if (!isGiven(first) && isJob(rest.at(-1) ?? '', language)) return false
  return language.code !== 'de' || title !== '' || isGiven(first)
}

/** Whether capitalised words name a board, a firm, a place: > | Varna Harbour Board */
export const isBodyName = (name: string, { bodies }: Language): boolean => {
  const parts = partsOf(name)
  return parts.length > 1 && !isGiven(parts[0] ?? '') && (bodies.has(parts.at(-1) ?? '') || HEADS.has(parts[0] ?? ''))
}

/** What stands first in the names of stations, houses and places: > | Radio Varna */
const HEADS = new Set(['radio', 'hotel', 'club', 'café', 'mount', 'lake', 'fort', 'port', 'cape', 'camp', 'hms', 'mv', 'ss'])

/** Whether a name begins with a common given name. */
export const isGivenName = (name: string): boolean => isGiven(partsOf(name)[0] ?? '')

/** What a title or a given name says of someone. */
export function genderOf(name: string, title: string, language: Language): Person['gender'] {
  const key = withoutStop(title)
  const titled = language.gendered.get(kindOf(language.gendered, key, language) ?? '') ?? language.titles.get(key)
  if (titled === 'he' || titled === 'she') return titled
  const [given = ''] = partsOf(name)
  return FEMALE.has(given) ? 'she' : MALE.has(given) ? 'he' : undefined
}
