import type { Language } from './languages/language.ts'
import { FEMALE, MALE } from './languages/given-names.ts'

/** Someone an article names. */
export interface Person {
  /** As the article gives it in full. */
  readonly name: string
  readonly gender: 'he' | 'she' | undefined
}

/** Where an article names someone. */
export interface Naming {
  readonly start: number
  readonly person: Person
}

/** The people of an article. */
export interface Names {
  /** In the order of the text. */
  readonly namings: readonly Naming[]
  readonly byName: ReadonlyMap<string, Person>
  /** By the last word of the name, and by the first, in lower case. */
  readonly bySurname: ReadonlyMap<string, readonly Person[]>
  readonly byGivenName: ReadonlyMap<string, readonly Person[]>
  /** By what the article calls them: "singer", "mayor". */
  readonly byRole: ReadonlyMap<string, readonly Person[]>
}

const NAME =
  /\p{Lu}[\p{L}\p{M}'’-]+(?:[ \u00a0](?:(?:de|del|della|di|da|dos|van|von|der|den|la|le|al|bin|ibn|ter|zu|y)[ \u00a0]){0,2}(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]+)){1,3}/gu

/** > | singer Ona Bray   > | Mrs. Ona Bray */
const ROLE_BEFORE = /(\p{L}{2,20}\.?)[ \u00a0]$/u

/** > | Ona Bray, the harbour master from Leeds, */
const ROLE_AFTER = /^, (?:the|a|an|who|his|her|der|die|ein|eine|le|la|el) ([^,.;:!?"“”\n]{3,60})/u

/** Collects the people an article names in full, once an article. */
export function namesOf(text: string, language: Language): Names {
  const people = new Map<string, Person>()
  const namings: Naming[] = []
  const byRole = new Map<string, Person[]>()
  for (const found of text.matchAll(NAME)) {
    const [printed] = found
    const end = found.index + printed.length
    const [, role = ''] = ROLE_BEFORE.exec(text.slice(Math.max(0, found.index - 22), found.index)) ?? []
    const [, apposition = ''] = text[end] === ',' ? (ROLE_AFTER.exec(text.slice(end, end + 70)) ?? []) : []
    const { name, title } = withoutTitles(printed.replace(/['’]s$/, ''), language)
    if (!name.includes(' ') || startsWithLittleWord(name, language)) continue
    const person = people.get(name) ?? { name, gender: genderOf(name, title || role, language) }
    people.set(name, person)
    namings.push({ start: found.index, person })
    for (const word of [role.toLowerCase(), title, lastNoun(apposition)]) if (word) add(byRole, word.replace(/\.$/, ''), person)
  }
  const bySurname = new Map<string, Person[]>()
  const byGivenName = new Map<string, Person[]>()
  for (const person of people.values()) {
    const parts = person.name.toLowerCase().split(/[ \u00a0]/)
    parts.forEach((_, i) => i > 0 && add(bySurname, parts.slice(i).join(' '), person))
    add(byGivenName, parts[0] ?? '', person)
  }
  return { namings, byName: people, bySurname, byGivenName, byRole }
}

function add(map: Map<string, Person[]>, key: string, person: Person): void {
  const known = map.get(key)
  if (!known) map.set(key, [person])
  else if (!known.includes(person)) known.push(person)
}

/** > | Mayor Ana Ruiz → Ana Ruiz, mayor */
export function withoutTitles(printed: string, { titles }: Language): { name: string; title: string } {
  const words = printed.split(/[ \u00a0]+/)
  let title = ''
  while (words.length > 1 && titles.has((words[0] ?? '').toLowerCase().replace(/\.$/, '')))
    title = (words.shift() ?? '').toLowerCase().replace(/\.$/, '')
  return { name: words.join(' '), title }
}

/** "The Long", "On Monday", "But Clara": the first word belongs to the sentence. */
function startsWithLittleWord(name: string, { determiners, prepositions, boundaries, pronouns, calendar, fillers }: Language): boolean {
  return name
    .toLowerCase()
    .split(/[ \u00a0]/)
    .some(
      (word, i) =>
        calendar.has(word) || (i === 0 && [determiners, prepositions, boundaries, pronouns, fillers].some((list) => list.has(word))),
    )
}

function genderOf(name: string, title: string, { titles }: Language): 'he' | 'she' | undefined {
  const titled = titles.get(title.toLowerCase().replace(/\.$/, ''))
  if (titled === 'he' || titled === 'she') return titled
  const given = name.toLowerCase().split(/[ \u00a0]/)[0] ?? ''
  return FEMALE.has(given) ? 'she' : MALE.has(given) ? 'he' : undefined
}

/** > | a driver from Leeds → driver */
const lastNoun = (apposition: string): string =>
  /^[^ ]*?((?:[\p{Ll}-]+ )*?)([\p{Ll}-]{3,})(?: (?:of|from|at|in|for|who|with|von|aus|de|del|du)\b.*)?$/u.exec(
    apposition.slice(0, 60),
  )?.[2] ?? ''
