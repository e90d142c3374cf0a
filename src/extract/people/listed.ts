import type { Person } from './person.ts'

/** Lists a person under what an article calls people, once. */
export function list(map: Map<string, Person[]>, key: string, person: Person): void {
  const known = map.get(key)
  if (!known) map.set(key, [person])
  else if (!known.includes(person)) known.push(person)
}
