import type { Language } from '../languages/language.ts'
import type { Person } from './person.ts'

/** A name and the words after it. */
interface Followed {
  readonly person: Person
  readonly after: string
}

/**
 * Tells from the pronouns that follow their names who of unknown gender is he and who is she.
 *
 * > | Bray said she would not pay.   > | Bray and her crew
 */
export function gendersOf(named: readonly Followed[], { pronouns, possessives }: Language): ReadonlyMap<Person, Person> {
  const votes = new Map<Person, number>()
  for (const { person, after } of named) {
    if (person.gender) continue
    const [near = ''] = /^[^\p{Lu}.!?"“”]*/u.exec(withoutOwner(after, possessives)) ?? []
    const word =
      near
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.find((each) => pronouns.has(each) || possessives.has(each)) ?? ''
    const gender = pronouns.get(word) ?? possessives.get(word)
    if (gender === 'he' || gender === 'she') votes.set(person, (votes.get(person) ?? 0) + (gender === 'he' ? 1 : -1))
  }
  return new Map(Array.from(votes, ([person, vote]) => [person, vote === 0 ? person : { ...person, gender: vote > 0 ? 'he' : 'she' }]))
}

/** > | Bray, his deputy, said she   his is another: whose deputy Bray is */
function withoutOwner(after: string, possessives: Language['possessives']): string {
  const [whose = '', word = ''] = /^, (\p{L}+) [^,.;:!?"“”]*/u.exec(after) ?? []
  return possessives.has(word) ? after.slice(whose.length) : after
}
