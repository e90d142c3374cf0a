import type { Names, Naming } from './names.ts'
import type { Person } from './person.ts'

/** Who spoke before. */
export interface Before {
  readonly name: string | undefined
  readonly at: number
}

const RECENT = 12
const FAR = 1500

/** Whom "he" or "she" means: the last person named whom it fits, or the speaker before if nobody was named since. */
export function personBefore(
  { at, paragraph }: { readonly at: number; readonly paragraph: number },
  gender: 'he' | 'she',
  { namings, byName }: Names,
  before: Before | undefined,
): string | undefined {
  const until = countBefore(namings, at)
  const recent = namings.slice(Math.max(0, until - RECENT), until).filter(({ start }) => at - start < FAR)
  const speaking = byName.get(before?.name ?? '')
  const fitting =
    topic(
      recent.filter(({ person, leads }) => leads && fits(person, gender)),
      paragraph,
    ) ?? recent.findLast(({ person }) => fits(person, gender))
  const isSame =
    before?.name !== undefined &&
    at - before.at < FAR &&
    (speaking === undefined || speaking.gender === undefined || fits(speaking, gender))
  if (isSame && !(fitting && fitting.start > before.at)) return before.name
  return fitting?.person.name ?? soleUnknown(recent)?.name
}

/** In the pronoun's own paragraph, whoever led last; of one before, whom it names first: paragraphs tell of one. */
function topic(leading: readonly Naming[], own: number): Naming | undefined {
  const last = leading.at(-1)
  return last?.paragraph === own ? last : leading.find(({ paragraph }) => paragraph === last?.paragraph)
}

const fits = ({ gender }: Person, pronoun: 'he' | 'she'): boolean => gender === pronoun

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
