import type { Language } from '../languages/language.ts'
import type { Span } from '../../model.ts'
import { type Bodies, bodiesOf } from './bodies.ts'
import { gendersOf } from './gender.ts'
import type { Line } from '../marks/lines.ts'
import { genderOf, isGivenName, type Person } from './person.ts'
import { countriesBeside } from './nationality.ts'
import { introduced, officeBefore } from './introduced.ts'
import { rolesAfter } from './roles.ts'
import { type Run, runsIn } from './runs.ts'
import { canLead, endsWithCue, isModifier, isSurelyPerson, showsPerson } from './naming.ts'

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

/** The people of an article. */
export interface Names extends Bodies {
  /** In the order of the text; those of credits and captions left out. */
  readonly namings: readonly Naming[]
  /** Whether a naming may be the subject of its clause: no preposition stands before it, no possessive ends it. */
  readonly leads: (naming: Naming) => boolean
  readonly byName: ReadonlyMap<string, Person>
  /** By the last words of the name, and by the first, in lower case. */
  readonly bySurname: ReadonlyMap<string, readonly Person[]>
  readonly byGivenName: ReadonlyMap<string, readonly Person[]>
  /** By what the article calls them: "singer", "mayor". */
  readonly byRole: ReadonlyMap<string, readonly Person[]>
}

/** > | Mrs. Ona Bray   > | his wife, Ona Bray: how far back to look for the word before a name */
const REACH = 22
/** How far on to look for what tells of someone after the name. */
const AHEAD = 90

/** Collects the people an article names in full, and every place where it names them. */
export function namesOf(lines: readonly Line[], stretches: readonly Span[], language: Language): Names {
  const byName = new Map<string, Person>()
  const byRole = new Map<string, Person[]>()
  const bodies = new Set<string>()
  const reported: Run[] = []
  let quoted = 0
  let line: Line | undefined
  let prose = false
  for (const run of runsIn(lines, language)) {
    if (run.line !== line) {
      line = run.line
      prose = isProse(line.text)
    }
    while ((stretches[quoted]?.end ?? Infinity) <= run.start) quoted += 1
    const isQuoted = (stretches[quoted]?.start ?? Infinity) <= run.start
    if (!isQuoted && prose) reported.push(run)
    const { name, isBody, isFull, isFullAnywhere } = run.printed
    if (isBody && prose) bodies.add(name)
    if ((prose ? isFull : isFullAnywhere) && !isModifier(after(run), language)) introduce(run, byName, byRole, language)
  }
  return { ...placed(reported, byName, language), byRole, ...bodiesOf(bodies) }
}

/** The words of the line after a run, as far as they may tell of it. */
const after = ({ line, end }: Run): string => line.text.slice(end - line.start, end - line.start + AHEAD)

/** The words of its sentence before a run. */
const before = ({ line, from, start }: Run): string => line.text.slice(from - line.start, start - line.start)

/** Notes whom a full name names, and what the words beside it call that person. */
function introduce(run: Run, byName: Map<string, Person>, byRole: Map<string, Person[]>, language: Language): void {
  const { name, title } = run.printed
  const beside = wordBefore(run.line.text, run.start - run.line.start)
  const office = isWork(beside, language) ? '' : officeBefore(before(run), language)
  const role = isWork(office, language) ? office : beside
  const roles = rolesAfter(after(run), language)
  const hasJob = [role, ...roles].some((word) => isWork(word, language)) || isTheirs(after(run), language)
  const known = byName.get(name)
  const person = known && (known.isSure || !hasJob) ? known : personOf(name, title || role || apposedKin(roles, language), hasJob, language)
  byName.set(name, person)
  const from = countriesBeside(before(run), after(run))
  for (const word of [role.toLowerCase().replace(/\.$/, ''), title, ...roles, ...from])
    if (word) add(byRole, language.spelledOut.get(word) ?? word, person)
}

/** > | Ona Bray, his wife → wife */
const apposedKin = (roles: readonly string[], { gendered }: Language): string => roles.find((word) => gendered.has(word)) ?? ''

/** > | Ona Bray, his boss, */
const isTheirs = (next: string, { possessives }: Language): boolean => {
  const gender = possessives.get(/^, (\p{L}+) \p{Ll}/u.exec(next)?.[1] ?? '')
  return gender === 'he' || gender === 'she'
}

function personOf(name: string, title: string, hasJob: boolean, language: Language): Person {
  const gender = genderOf(name, title, language)
  return { name, gender, isSure: gender !== undefined || isGivenName(name) || hasJob }
}

/** > | Ona Bray, voorzitter van   > | Halden's CEO, Ona Bray   > | Ona Bray, the engineer: what someone does for a living */
const isWork = (word: string, { jobs, titles, gendered }: Language): boolean =>
  [word, word.toLowerCase()].some((key) => jobs.has(key) || titles.has(key) || gendered.has(key))

/** > | singer Ona Bray   > | his wife, Ona Bray */
function wordBefore(text: string, at: number): string {
  if (text[at - 1] !== ' ' && text[at - 1] !== '\u00a0') return ''
  return /(\p{L}{2,20}\.?),?.$/u.exec(text.slice(Math.max(0, at - REACH), at))?.[1] ?? ''
}

/** A line that ends as sentences do; a heading, a credit or a caption does not. */
function isProse(line: string): boolean {
  let end = line.length
  while (end > 0 && CLOSERS.includes(line[end - 1] ?? ' ')) end -= 1
  return POINTS.includes(line[end - 1] ?? ' ') && !(line.includes('(') && /\((?:photo|image|credit|foto)\b/i.test(line))
}

const POINTS = '.!?…:;,'
/** German closes with “ and «; French sets a blank before them. */
const CLOSERS = '"\'”“’‘»«›‹) \u00a0\u202f'

/** Finds the same people by surname and given name alone, and learns from pronouns who is he and who is she. */
function placed(runs: readonly Run[], full: Map<string, Person>, language: Language): Omit<Names, 'byRole' | keyof Bodies> {
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
    for (let i = 1; i < parts.length; i += 1) add(bySurname, parts.slice(i).join(' '), person)
    add(byGivenName, parts[0] ?? '', person)
  }
  return { bySurname, byGivenName }
}

/** Whether the words beside a run show that it names a person and no place or firm. */
const showsSomeone = (run: Run, person: Person, language: Language): boolean =>
  run.printed.name !== person.name || showsPerson(run.printed.title, after(run), language) || endsWithCue(before(run), language)

function add(map: Map<string, Person[]>, key: string, person: Person): void {
  const known = map.get(key)
  if (!known) map.set(key, [person])
  else if (!known.includes(person)) known.push(person)
}

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
