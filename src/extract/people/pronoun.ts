import type { Names, Naming } from './names.ts'
import type { Person } from './person.ts'

/** Who spoke before. */
export interface Before {
  readonly name: string | undefined
  readonly at: number
}

/** Where a pronoun stands. */
export interface PronounPlace {
  readonly at: number
  /** Where its paragraph begins. */
  readonly paragraph: number
  /** Where a sentence shortly before has someone without a name for its subject: "a neighbour". */
  readonly stranger: number | undefined
}

const RECENT = 12
const FAR = 1500

/** Whom "he" or "she" means: the subject of the nearest sentence before whom it fits, or the speaker before if nobody has been one since; nobody if that is a stranger. */
export function personBefore(
  { at, paragraph, stranger = -1 }: PronounPlace,
  gender: 'he' | 'she',
  { namings, byName, leads }: Names,
  before: Before | undefined,
): string | undefined {
  const until = countBefore(namings, at)
  const recent = namings.slice(Math.max(0, until - RECENT), until).filter(({ start }) => at - start < FAR)
  const fitting =
    topic(
      recent.filter((naming) => mayBe(naming.person, gender) && leads(naming)),
      paragraph,
    ) ?? recent.findLast(({ person }) => person.gender === gender)
  const speaking = byName.get(before?.name ?? '')
  const isSame = before?.name !== undefined && at - before.at < FAR && (speaking?.gender ?? gender) === gender
  const spoke = isSame && !(fitting && fitting.start > before.at)
  if (stranger > Math.max(spoke ? before.at : -1, fitting?.start ?? -1)) return undefined
  return spoke ? before.name : (fitting?.person.name ?? soleUnknown(recent)?.name)
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
