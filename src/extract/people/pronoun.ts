import type { Names, Naming } from './names.ts'
import type { Person } from './person.ts'

/** Who spoke before. */
export interface Before {
  readonly name: string | undefined
  readonly at: number
  /** The pronoun that was printed, if one was. */
  readonly as?: 'he' | 'she' | undefined
}

/** Where a pronoun stands. */
export interface PronounPlace {
  readonly at: number
  /** Where its paragraph begins. */
  readonly paragraph: number
  /** Where a sentence shortly before has someone without a name for its subject: "a neighbour". */
  readonly stranger: number | undefined
  /** Where the name of whom it tells stands. */
  readonly hearer: number | undefined
  /** Who spoke before asked, and this is the answer. */
  readonly isAnswer: boolean
}

const RECENT = 12
const FAR = 1500
/** How far on a person may be named, at the head of a sentence, whom a pronoun at the head of an article means. */
const SOON = 200

/** Whom "he" or "she" means: the subject of the nearest sentence before whom it fits, or the speaker before if nobody has been one since; nobody if that is a stranger. */
export function personBefore(place: PronounPlace, gender: 'he' | 'she', names: Names, before: Before | undefined): string | undefined {
  const { at, paragraph, stranger = -1 } = place
  const { namings, byName, leads } = names
  const until = countBefore(namings, at)
  if (until === 0 && !before?.name) return personAfter(at, gender, names)?.name
  const hearer = hearerAt(place, namings)
  const recent = namings
    .slice(Math.max(0, until - RECENT), until)
    .filter(({ start, person }) => at - start < FAR && person !== hearer && !(place.isAnswer && person.name === before?.name))
  const fitting =
    topic(
      recent.filter((naming) => mayBe(naming.person, gender) && leads(naming)),
      paragraph,
    ) ?? recent.findLast(({ person }) => person.gender === gender)
  const speaking = byName.get(before?.name ?? '')
  const isOther = place.isAnswer || (hearer !== undefined && before?.name === hearer.name)
  const isSame = before?.name !== undefined && at - before.at < FAR && (before.as ?? speaking?.gender ?? gender) === gender && !isOther
  const spoke = isSame && !(fitting && fitting.start > before.at)
  if (stranger > Math.max(spoke ? before.at : -1, fitting?.start ?? -1)) return undefined
  return spoke ? before.name : (fitting?.person.name ?? (place.isAnswer ? undefined : soleUnknown(recent)?.name))
}

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
  const unknown = new Set(recent.filter(({ person }) => person.gender === undefined).map(({ person }) => person))
  const [only] = unknown
  return unknown.size === 1 ? only : undefined
}

/** How many namings stand before an offset. */
export function countBefore(namings: readonly Naming[], at: number): number {
  let low = 0
  let high = namings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((namings[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
