import type { Language } from '../languages/language.ts'
import { after, before } from './beside.ts'
import { gendersOf } from './gender.ts'
import { introduced } from './introduced.ts'
import { list } from './listed.ts'
import { canLead, endsWithCue, isSurelyPerson, showsPerson } from './naming.ts'
import { genderOf, type Person } from './person.ts'
import type { Run } from './runs.ts'

/** Where an article names someone in a sentence. */
export interface Naming extends Run {
  readonly person: Person
  /** Where its paragraph begins. */
  readonly paragraph: number
}

/** A run, and whom it names as far as is known. */
interface Named {
  readonly run: Run
  readonly person: Person
}

/** Where an article names its people, and what it may call them for short. */
export interface Placed {
  /** In the order of the text; those of credits and captions left out. */
  readonly namings: readonly Naming[]
  /** Whether a naming may be the subject of its clause: no preposition stands before it, no possessive ends it. */
  readonly leads: (naming: Naming) => boolean
  readonly byName: ReadonlyMap<string, Person>
  /** By the last words of the name, and by the first, in lower case. */
  readonly bySurname: ReadonlyMap<string, readonly Person[]>
  readonly byGivenName: ReadonlyMap<string, readonly Person[]>
}

/** Finds the same people by surname and given name alone, and learns from pronouns who is he and who is she. */
export function placed(runs: readonly Run[], full: ReadonlyMap<string, Person>, language: Language): Placed {
  const { bySurname, byGivenName } = byParts(full)
  const meant = new Map<string, Person | undefined>()
  const whom = (run: Run): Person | undefined => {
    const { name } = run.printed
    if (!meant.has(name)) {
      const key = name.toLowerCase()
      meant.set(name, longer(bySurname.get(key)) ?? full.get(name) ?? shortest(byGivenName.get(key)))
    }
    const known = meant.get(name)
    if (known || bySurname.has(name.toLowerCase())) return known
    const person = loneName(run, language)
    if (person) meant.set(name, person)
    return person
  }
  const named: Named[] = []
  const sure = new Set<Person>()
  // > | Toby came in. … “I row,” Toby said.   what shows later that a lone name is someone's holds before
  for (const run of runs) whom(run)
  for (const run of runs) {
    const person = whom(run)
    if (!person) continue
    named.push({ run, person })
    if (!person.isSure && !sure.has(person) && showsSomeone(run, person, language)) sure.add(person)
  }
  const unknown = named.flatMap(({ run, person }) => (person.gender ? [] : [{ person, after: after(run) }]))
  const learnt = gendersOf(unknown, language)
  const people = new Map<Person, Person>()
  const knownOf = (person: Person): Person => {
    const known = people.get(person) ?? {
      ...(learnt.get(person) ?? person),
      isSure: person.isSure || learnt.has(person) || sure.has(person),
    }
    people.set(person, known)
    return known
  }
  const namings = named.map(({ run, person }) => namingOf(run, knownOf(person)))
  const byName = new Map(Array.from(full, ([name, person]) => [name, knownOf(person)]))
  return {
    namings,
    byName,
    bySurname,
    byGivenName,
    leads: (naming) => canLead(before(naming), after(naming), naming.printed.title, language),
  }
}

/** Who bears a name nobody was given in full, if it is surely somebody's. */
function loneName(run: Run, language: Language): Person | undefined {
  const { name, title } = run.printed
  if (!isSurelyPerson(name, { title, before: before(run), after: after(run) }, language)) return undefined
  return { name, gender: genderOf(name, title || (introduced(name, before(run), after(run), language) ?? ''), language), isSure: true }
}

const namingOf = ({ start, end, printed, line, from, sentence }: Run, person: Person): Naming => ({
  start,
  end,
  printed,
  line,
  from,
  sentence,
  person,
  paragraph: line.start,
})

/** People by the last words of their names, and by the first. */
function byParts(full: ReadonlyMap<string, Person>): { bySurname: Map<string, Person[]>; byGivenName: Map<string, Person[]> } {
  const bySurname = new Map<string, Person[]>()
  const byGivenName = new Map<string, Person[]>()
  for (const person of full.values()) {
    const parts = person.name.toLowerCase().split(/[ \u00a0]/)
    for (let i = 1; i < parts.length; i += 1) list(bySurname, parts.slice(i).join(' '), person)
    list(byGivenName, parts[0] ?? '', person)
  }
  return { bySurname, byGivenName }
}

/** Whether the words beside a run show that it names a person and no place or firm. */
const showsSomeone = (run: Run, person: Person, language: Language): boolean =>
  run.printed.name !== person.name || showsPerson(run.printed.title, after(run), language) || endsWithCue(before(run), language)

/** Whom a surname alone means: the one of the shortest full name; nobody if two have equal claims. */
function longer(people: readonly Person[] | undefined): Person | undefined {
  const likely = people?.filter(({ isSure }) => isSure)
  const claiming = likely?.length ? likely : people
  const found = shortest(claiming)
  const length = found?.name.split(' ').length
  return claiming && claiming.filter(({ name }) => name.split(' ').length === length).length > 1 ? undefined : found
}

const shortest = (people: readonly Person[] | undefined): Person | undefined =>
  people?.toSorted((a, b) => a.name.split(' ').length - b.name.split(' ').length)[0]
