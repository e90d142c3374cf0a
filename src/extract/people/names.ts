import type { Language } from '../languages/language.ts'
import type { Span } from '../../model.ts'
import { gendersOf } from './gender.ts'
import type { Line } from '../marks/lines.ts'
import { genderOf, isBodyName, isFullName, isGivenName, type Person, withoutTitles } from './person.ts'
import { canLead, endsSentence, endsWithCue, isModifier, isSurelyPerson, showsPerson } from './naming.ts'

/** Where an article names someone in a sentence. */
export interface Naming {
  readonly start: number
  readonly person: Person
  /** Where its paragraph begins. */
  readonly paragraph: number
  /** Number of its sentence within the article. */
  readonly sentence: number
  /** It may be the subject: no preposition stands before it, no possessive ends it. */
  readonly leads: boolean
}

/** The people of an article. */
export interface Names {
  /** In the order of the text; those of credits and captions left out. */
  readonly namings: readonly Naming[]
  readonly byName: ReadonlyMap<string, Person>
  /** By the last words of the name, and by the first, in lower case. */
  readonly bySurname: ReadonlyMap<string, readonly Person[]>
  readonly byGivenName: ReadonlyMap<string, readonly Person[]>
  /** By what the article calls them: "singer", "mayor". */
  readonly byRole: ReadonlyMap<string, readonly Person[]>
  /** Boards, firms and the like by the first word of their names, in lower case. */
  readonly bodies: ReadonlyMap<string, string>
}

/** Capitalised words in a row; a possessive ends it. */
const NAME =
  /(?:(?:\p{Lu}\.[ \u00a0]?){2,3}[ \u00a0]?)?(?:[OD]['’])?\p{Lu}[\p{L}\p{M}-]+(?:['’](?!s\b)[\p{L}\p{M}]+)?(?:[ \u00a0](?:(?:de|del|della|di|da|dos|van|von|den|la|le|al|bin|ibn|ter|zu|y)[ \u00a0]){0,2}(?:\p{Lu}\.|(?:[OD]['’])?\p{Lu}[\p{L}\p{M}-]+(?:['’](?!s\b)[\p{L}\p{M}]+)?)){0,6}/gu

/** > | singer Ona Bray   > | Mrs. Ona Bray   > | his wife, Ona Bray */
const ROLE_BEFORE = /(\p{L}{2,20}\.?),?[ \u00a0]$/u

/** > | Ona Bray, the harbour master from Leeds, */
const ROLE_AFTER = /^, (?:the|a|an|who|his|her|der|die|ein|eine|le|la|el) ([^,.;:!?"“”\n]{3,60})/u

/** > | a driver from Leeds → driver */
const LAST_NOUN = /^(?:[\p{L}'’-]+ ){0,6}?([\p{Ll}-]{3,})(?= (?:of|from|at|in|for|who|with|von|aus|de|del|du) |$)/u

interface Run extends Omit<Naming, 'person' | 'leads'> {
  readonly name: string
  readonly title: string
  /** The words of its sentence before it. */
  readonly before: string
  /** The words that follow, as far as a pronoun there may tell the gender. */
  readonly after: string
}

/** Collects the people an article names in full, and every place where it names them. */
export function namesOf(lines: readonly Line[], stretches: readonly Span[], language: Language): Names {
  const byName = new Map<string, Person>()
  const byRole = new Map<string, Person[]>()
  const bodies = new Map<string, string>()
  const runs: Run[] = []
  let quoted = 0
  let sentence = 0
  for (const line of lines) {
    const prose = isProse(line.text)
    let sentenceStart = 0
    let last = 0
    sentence += 1
    for (const { index, 0: printed } of line.text.matchAll(NAME)) {
      const { name, title } = withoutTitles(printed, language)
      const start = line.start + index
      const end = index + printed.length
      const stop = endsSentence(line.text.slice(last, index), language)
      if (stop > 0) {
        sentence += 1
        sentenceStart = last + stop
      }
      last = end
      while ((stretches[quoted]?.end ?? Infinity) <= start) quoted += 1
      const isQuoted = (stretches[quoted]?.start ?? Infinity) <= start
      const after = line.text.slice(end, end + 90)
      if (!isQuoted && prose)
        runs.push({
          start,
          name,
          title,
          paragraph: line.start,
          sentence,
          before: line.text.slice(sentenceStart, index),
          after,
        })
      if (!name.includes(' ')) continue
      if (isBodyName(name, language)) bodies.set(name.toLowerCase().split(' ')[0] ?? '', name)
      if (!isFullName(name, title, language) || (!prose && title === '' && !isGivenName(name)) || isModifier(after, language)) continue
      const [, role = ''] = ROLE_BEFORE.exec(line.text.slice(Math.max(0, index - 22), index)) ?? []
      const gender = genderOf(name, title || role, language)
      const person = byName.get(name) ?? { name, gender, isSure: gender !== undefined || isGivenName(name) || language.jobs.has(role) }
      byName.set(name, person)
      const [, apposition = ''] = ROLE_AFTER.exec(line.text.slice(end, end + 70)) ?? []
      for (const word of [role.toLowerCase().replace(/\.$/, ''), title, LAST_NOUN.exec(apposition.trim())?.[1]])
        if (word) add(byRole, language.spelledOut.get(word) ?? word, person)
    }
  }
  return { ...placed(runs, byName, language), byRole, bodies }
}

/** A line that ends as sentences do; a heading, a credit or a caption does not. */
const isProse = (line: string): boolean => /[.!?…:;,]["'”’»)]*$/.test(line) && !/\((?:photo|image|credit|foto)\b/i.test(line)

/** Finds the same people by surname and given name alone, and learns from pronouns who is he and who is she. */
function placed(runs: readonly Run[], full: Map<string, Person>, language: Language): Omit<Names, 'byRole' | 'bodies'> {
  const bySurname = new Map<string, Person[]>()
  const byGivenName = new Map<string, Person[]>()
  for (const person of full.values()) {
    const parts = person.name.toLowerCase().split(/[ \u00a0]/)
    parts.forEach((_, i) => i > 0 && add(bySurname, parts.slice(i).join(' '), person))
    add(byGivenName, parts[0] ?? '', person)
  }
  const meant = new Map<string, Person | undefined>()
  const whom = ({ name, title, after }: Run): Person | undefined => {
    const key = name.toLowerCase()
    if (!meant.has(name)) meant.set(name, longer(bySurname.get(key)) ?? full.get(name) ?? shortest(byGivenName.get(key)))
    if (!meant.get(name) && !bySurname.has(key) && isSurelyPerson(name, title, after, language))
      meant.set(name, { name, gender: genderOf(name, title, language), isSure: true })
    return meant.get(name)
  }
  const named = runs.flatMap((run) => {
    const person = whom(run)
    return person ? [{ ...run, person }] : []
  })
  const sure = new Set(
    named
      .filter((run) => run.name !== run.person.name || showsPerson(run.title, run.after, language) || endsWithCue(run.before, language))
      .map(({ person }) => person),
  )
  const learnt = gendersOf(named, language)
  const known = (person: Person): Person => ({
    ...(learnt.get(person) ?? person),
    isSure: person.isSure || learnt.has(person) || sure.has(person),
  })
  const people = new Map([...full.values(), ...named.map(({ person }) => person)].map((person) => [person, known(person)]))
  const namings = named.map(({ start, person, paragraph, sentence, before, after }): Naming => ({
    start,
    paragraph,
    sentence,
    leads: canLead(before, after, language),
    person: people.get(person) ?? person,
  }))
  const byName = new Map(Array.from(full, ([name, person]) => [name, people.get(person) ?? person]))
  return { namings, byName, bySurname, byGivenName }
}

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
