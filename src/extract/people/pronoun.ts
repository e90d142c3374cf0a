import { countUpTo } from '../../text/count-up-to.ts'
import type { Names } from './names.ts'
import { newcomer } from './newcomer.ts'
import type { Naming } from './placed.ts'
import type { Person } from './person.ts'
import { namedIn } from './named-in.ts'

/** Who spoke before. */
export interface Before {
  readonly name: string | undefined
  readonly at: number
  /** The pronoun that was printed, if one was. */
  readonly as?: 'he' | 'she' | undefined
  /** Who was last called he, and who she, as far as the words of speakers tell. */
  readonly called?: { readonly he?: Called; readonly she?: Called } | undefined
}

/** Whom a speaker's pronoun meant, and where it stood. */
interface Called {
  readonly name: string
  readonly at: number
}

/** Where a pronoun stands. */
export interface PronounPlace {
  readonly at: number
  /** Where its paragraph begins. */
  readonly paragraph: number
  /** Where its sentence begins. */
  readonly sentence: number
  /** Where its paragraph first says he, or she. */
  readonly first: number
  /** Where a sentence shortly before has someone without a name for its subject: "a neighbour". */
  readonly stranger: number | undefined
  /** Whom the sentence right before has for its subject, described and not named: "the mayor". */
  readonly described: string | undefined
  /** Where the name of whom it tells stands. */
  readonly hearer: number | undefined
  /** The words said. */
  readonly said: string
  /** Whether a noun calls someone: skipper, daughter. */
  readonly isAtWork: (noun: string) => boolean
  /** Who spoke before asked, and this is the answer. */
  readonly isAnswer: boolean
}

const RECENT = 12
const FAR = 1500
/** So many namings show whether someone is named once or more. */
const WIDE = 200
/** How far on a person may be named, at the head of a sentence, whom a pronoun at the head of an article means. */
const SOON = 200

/** Whom "he" or "she" means: the subject of the nearest sentence before whom it fits, or the speaker before if nobody has been one since; nobody if that is a stranger. */
export function personBefore(place: PronounPlace, gender: 'he' | 'she', names: Names, before: Before | undefined): string | undefined {
  const { at, stranger = -1 } = place
  const { described } = place
  // > | The clerk, Tom Vale, … The clerk left. “We row,” she said: another clerk
  if (described !== undefined && (names.byName.get(described)?.gender ?? gender) !== gender) return undefined
  if (described !== undefined && !isOther(described, place, gender, before)) return described
  const other = before?.called?.[gender === 'he' ? 'she' : 'he']?.name
  const { namings, byName, leads } = names
  const until = countBefore(namings, at)
  if (until === 0 && !before?.name) return personAfter(at, gender, names)?.name
  const hearer = hearerAt(place, namings)
  const recent = namings
    .slice(Math.max(0, until - RECENT), until)
    .filter(
      ({ start, person }) =>
        at - start < FAR &&
        person !== hearer &&
        person.name !== other &&
        !(place.isAnswer && person.name === before?.name) &&
        !namedIn(place.said, person.name),
    )
  const known = place.isAnswer || hearer ? undefined : before?.called?.[gender]
  const called = known && namedIn(place.said, known.name) ? undefined : known
  const last = recent.findLast(({ person }) => person.gender === gender)
  const brought = newcomer(recent, place, gender)
  const isCalled =
    !brought && called !== undefined && at - called.at < FAR && last?.paragraph !== place.paragraph && isPassing(last, until, namings)
  const leading = recent.filter((naming) => mayBe(naming.person, gender) && leads(naming))
  const fitting = brought ?? onlyOne(recent, place, gender) ?? topic(leading, place.paragraph) ?? (isCalled ? undefined : last)
  const speaking = byName.get(before?.name ?? '')
  const isAnother = place.isAnswer || (hearer !== undefined && before?.name === hearer.name)
  const isSame =
    before?.name !== undefined &&
    at - before.at < FAR &&
    (before.as ?? speaking?.gender ?? gender) === gender &&
    !isAnother &&
    !namedIn(place.said, before.name)
  const spoke = isSame && !(fitting && fitting.start > before.at)
  // > | Petra Lind, a nurse: no other
  const isApposed = brought !== undefined && stranger > brought.end && stranger - brought.end < GAP
  if (!isApposed && stranger > Math.max(spoke ? before.at : -1, fitting?.start ?? -1)) return undefined
  if (spoke) return before.name
  return fitting?.person.name ?? (isCalled ? called.name : place.isAnswer ? undefined : soleUnknown(recent)?.name)
}

/** Whether someone described cannot be meant: called otherwise, named in the words, or the one who asked. */
const isOther = (name: string, place: PronounPlace, gender: 'he' | 'she', before: Before | undefined): boolean =>
  before?.called?.[gender === 'he' ? 'she' : 'he']?.name === name || (place.isAnswer && name === before?.name) || namedIn(place.said, name)

/** > | She is survived by a sister, Opal Storm: named once, and not to speak */
const isPassing = (naming: Naming | undefined, until: number, namings: readonly Naming[]): boolean =>
  naming !== undefined &&
  namings.slice(Math.max(0, until - WIDE), until + WIDE).filter(({ person }) => person === naming.person).length === 1

/** Who is named where the pronoun's clause tells of its hearer. */
function hearerAt({ hearer }: PronounPlace, namings: readonly Naming[]): Person | undefined {
  const naming = hearer === undefined ? undefined : namings[countBefore(namings, hearer)]
  return naming?.start === hearer ? naming?.person : undefined
}

/**
 * Whom a pronoun before any name means.
 *
 * > | “I never wanted it,” he said. Tom Vale, a lock keeper, mends boats.
 *                          ^--------^
 */
function personAfter(at: number, gender: 'he' | 'she', { namings, leads }: Names): Person | undefined {
  const [next] = namings
  return next && next.start - at < SOON && next.start - next.from < 2 && leads(next) && mayBe(next.person, gender) ? next.person : undefined
}

/**
 * The only one whom the sentences before the pronoun's name in its paragraph, if no pronoun there means someone else.
 *
 * > | That drew a cough from Tom Vale. “Address the chair,” he said.
 *                         ^------^
 */
function onlyOne(
  recent: readonly Naming[],
  { paragraph, sentence, first, isAtWork }: PronounPlace,
  gender: 'he' | 'she',
): Naming | undefined {
  const own = recent.filter(
    (naming) => naming.paragraph === paragraph && !isPlace(naming) && (mayBe(naming.person, gender) || !naming.person.gender),
  )
  const [one] = own
  if (!one || !mayBe(one.person, gender) || own.some(({ person }) => person !== one.person)) return undefined
  // > | As for Bray, he said he was calm. “…,” he said.   > | The old skipper spoke for Bray. He …: whom it means, another word before tells
  const isOwn = one.start < sentence && first >= sentence
  return isOwn && !isOfAnother(one.line.text.slice(one.from - one.line.start, one.start - one.line.start), isAtWork) ? one : undefined
}

/** Whether a sentence begins with someone described: > | The old skipper spoke for   but not > | The yard sent */
function isOfAnother(before: string, isAtWork: (word: string) => boolean): boolean {
  const [, words = ''] = /^\s*(?:the|an?|his|her|their|one|another) ([^,.;:]{1,40})/iu.exec(before) ?? []
  return words
    .split(' ')
    .slice(0, FEW)
    .some((word) => /^\p{Ll}/u.test(word) && isAtWork(word))
}

/** Signs between a name and what stands in apposition to it. */
const GAP = 4

/** How many words of a subject are looked at. */
const FEW = 4

/** In the pronoun's own paragraph, the subject of the last sentence; of one before, whom it names first: paragraphs tell of one. */
function topic(leading: readonly Naming[], own: number): Naming | undefined {
  const last = leading.at(-1)
  return last?.paragraph === own
    ? leading.find(({ sentence }) => sentence === last.sentence)
    : leading.find(({ paragraph }) => paragraph === last?.paragraph)
}

const mayBe = ({ gender, isSure }: Person, pronoun: 'he' | 'she'): boolean => (gender === undefined ? isSure : gender === pronoun)

/** If only one person of unknown gender was named, that one. */
function soleUnknown(recent: readonly Naming[]): Person | undefined {
  const unknown = new Set(recent.filter((naming) => naming.person.gender === undefined && !isPlace(naming)).map(({ person }) => person))
  const [only] = unknown
  return unknown.size === 1 ? only : undefined
}

/** > | A man in New Varna has told   > | The new member for New Varna told */
const isPlace = ({ line, start }: Naming): boolean =>
  /(?:^|[\s(])(?:in|near|en|à|bei|bij|(?:member|mp|msp|candidate|senator|congress(?:wo)?man|representative|councillor|seat) (?:for|of)) $/iu.test(
    line.text.slice(0, start - line.start).slice(-24),
  )

/** How many namings stand before an offset. */
export function countBefore(namings: readonly Naming[], at: number): number {
  return countUpTo(namings.length, (i) => (namings[i]?.start ?? 0) < at)
}
