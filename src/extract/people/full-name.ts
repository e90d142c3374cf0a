import { cueAt } from '../grammar/cue.ts'
import type { Language } from '../languages/language.ts'
import type { Reading } from '../grammar/reading.ts'
import type { Names } from './names.ts'
import { type Person, withoutTitles } from './person.ts'
import { countBefore } from './pronoun.ts'

/** A name as printed, and what stands around it. */
interface NamePlace {
  readonly printed: string
  readonly at: number
  /** What the words after it call its bearer. */
  readonly pronoun: 'he' | 'she' | undefined
}

/** Whom a printed name means, in full: > | Bray → Ona Bray   > | VHB → Varna Harbour Board */
export function fullName({ printed, at, pronoun }: NamePlace, names: Names, language: Language): string {
  const { name, title } = withoutTitles(printed.replaceAll('\u00a0', ' '), language)
  // > | Vale Jr. is listed as Vale Jr
  const key = name.toLowerCase().replace(/(?<= [js]r)\.$/, '')
  const isLone = !name.includes(' ')
  const wanted = language.titles.get(title)
  const candidates = [...(names.bySurname.get(key) ?? []), ...(isLone ? (names.byGivenName.get(key) ?? []) : [])].filter(
    ({ gender }) => !gender || !wanted || wanted === 'any' || gender === wanted,
  )
  const told = pronoun && candidates.length > 1 ? candidates.filter(({ gender }) => gender === undefined || gender === pronoun) : candidates
  return inSmallLetters(nearest(told, at, names)?.name ?? (isLone ? names.bodies.get(key) : undefined) ?? name)
}

/** > | ONA BRAY → Ona Bray   but not NASA, one word */
const inSmallLetters = (name: string): string =>
  name === name.toUpperCase() && name.includes(' ') && /\p{Lu}{3}/u.test(name)
    ? name.toLowerCase().replace(/(?:^|[ .-]|\bo['’])\p{Ll}/gu, (letters) => letters.toUpperCase())
    : name

/** Of several people of a name: the one with the shortest full name; of equals, the one named last before. */
function nearest(candidates: readonly Person[], at: number, names: Pick<Names, 'namings'>): Person | undefined {
  if (candidates.length < 2) return candidates[0]
  const sure = candidates.filter(({ isSure }) => isSure)
  if (sure.length > 0 && sure.length < candidates.length) return nearest(sure, at, names)
  const shortest = candidates.reduce((least, { name }) => Math.min(least, name.split(' ').length), Infinity)
  const short = candidates.filter(({ name }) => name.split(' ').length === shortest)
  const until = countBefore(names.namings, at + 1)
  return names.namings.slice(Math.max(0, until - 200), until).findLast(({ person }) => short.includes(person))?.person ?? short[0]
}

/** > | Bray said she would: what the pronoun after a cue tells of a name. */
export function pronounAfter(reading: Reading, to: number): 'he' | 'she' | undefined {
  if (!cueAt(reading, to + 1)) return undefined
  const { tokens, language } = reading
  const next = tokens[to + 2]?.lower === 'that' ? tokens[to + 3] : tokens[to + 2]
  const gender = language.pronouns.get(next?.lower ?? '') ?? language.possessives.get(next?.lower ?? '')
  return gender === 'he' || gender === 'she' ? gender : undefined
}
