import type { Language } from './languages/language.ts'
import { FEMALE, MALE } from './languages/given-names.ts'

/** Someone an article names. */
export interface Person {
  /** As the article gives it in full. */
  readonly name: string
  readonly gender: 'he' | 'she' | undefined
}

const withoutStop = (word: string): string => word.toLowerCase().replace(/\.$/, '')

/** > | Mayor Ona Bray → Ona Bray, mayor */
export function withoutTitles(printed: string, { titles }: Language): { name: string; title: string } {
  const words = printed.split(/[ \u00a0]+/)
  let title = ''
  while (words.length > 1 && titles.has(withoutStop(words[0] ?? ''))) title = withoutStop(words.shift() ?? '')
  return { name: words.join(' '), title }
}

const partsOf = (name: string): string[] => name.toLowerCase().split(/[ \u00a0]/)

const PARTICLES = new Set(['de', 'del', 'von', 'van', 'den', 'der', 'la', 'le', 'da', 'di', 'zu', 'al', 'el', 'y', 'bin'])

/** Whether capitalised words can be someone's full name: "The Long", "On Monday" are none; in German, where all nouns are capitalised, only after a known given name. */
export function isFullName(name: string, title: string, language: Language): boolean {
  const [first = '', ...rest] = partsOf(name)
  const { determiners, prepositions, boundaries, pronouns, calendar, fillers } = language
  if (rest.length === 0 || [first, ...rest].some((word) => calendar.has(word))) return false
  if (pronouns.has(first) || fillers.has(first)) return false
  if ([first, ...rest].some((word) => [determiners, prepositions, boundaries].some((list) => list.has(word) && !PARTICLES.has(word))))
    return false
  return language.code !== 'de' || title !== '' || FEMALE.has(first) || MALE.has(first)
}

/** What a title or a given name says of someone. */
export function genderOf(name: string, title: string, { titles, gendered }: Language): Person['gender'] {
  const titled = gendered.get(withoutStop(title)) ?? titles.get(withoutStop(title))
  if (titled === 'he' || titled === 'she') return titled
  const [given = ''] = partsOf(name)
  return FEMALE.has(given) ? 'she' : MALE.has(given) ? 'he' : undefined
}
