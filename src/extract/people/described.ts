import { isName } from '../grammar/proper.ts'
import type { Token } from '../grammar/reading.ts'
import type { Language } from '../languages/language.ts'
import type { Names } from './names.ts'
import type { Person } from './person.ts'
import { type Before, countBefore } from './pronoun.ts'
import { qualified } from './roles.ts'
import { INDEFINITE } from './stranger.ts'

const FAR = 1500

/** Words that tell of another than the one who bears the office now. */
const OTHERS = new Set('former ex deputy vice assistant acting other new next late then old future shadow'.split(' '))

/** What an article calls the one it tells of, without having said so before. */
const CALLINGS = new Set(
  `singer actor actress star rapper musician guitarist songwriter author novelist writer poet playwright comedian comic presenter footballer striker midfielder defender goalkeeper forward
   quarterback pitcher player athlete sprinter runner cyclist boxer golfer swimmer champion model director filmmaker chef artist painter sculptor billionaire millionaire businessman businesswoman tycoon mogul
   entrepreneur senator congressman congresswoman governor politician veteran newcomer teenager pensioner grandmother grandfather`.split(
    /\s+/,
  ),
)

/** Whose words they carry, who spoke before tells. */
const BEARERS = new Set(['statement', 'tweet', 'post'])

/** Where a description stands. */
interface DescribedPlace {
  readonly tokens: readonly Token[]
  readonly at: number
}

/**
 * Whom or what a description means, in full.
 *
 * > | the singer   > | the Labour MP   > | the 43-year-old   > | the board   > | The statement read
 * Whom the article calls so, if only one; else, for a calling or an age, the only person it has named so far.
 */
export function whoIsDescribed(
  { tokens, at }: DescribedPlace,
  names: Names,
  before: Before | undefined,
  language: Language,
): string | undefined {
  const [first] = tokens
  // > | another mayor: none the article names
  if (INDEFINITE.has(first?.lower ?? '')) return undefined
  const preposition = tokens.findIndex(({ lower }, i) => i > 0 && language.prepositions.has(lower))
  const words = preposition < 0 ? tokens : tokens.slice(0, preposition)
  const { text = '', lower: head = '' } = words.at(-1) ?? {}
  const people = bearersOf(words, names)
  if (people.length > 0) return people.length === 1 ? people[0]?.name : undefined
  if (first?.lower !== 'the' || preposition >= 0) return undefined
  if (words.length === 2 && BEARERS.has(text)) return before && at - before.at < FAR ? before.name : undefined
  if (words.length === 2 && names.byKind.has(head)) return names.byKind.get(head)
  return CALLINGS.has(head) || /^\d{1,3}-year-old$/.test(head) ? onlyNamed(at, names) : undefined
}

/** Those the article calls so: > | the Labour MP is no Conservative MP, the former mayor not the mayor. */
function bearersOf(words: readonly Token[], { byRole }: Names): readonly Person[] {
  const head = words.at(-1)?.lower ?? ''
  const qualifier = words.length > 2 ? words.at(-2) : undefined
  const alike = qualifier && byRole.get(`${qualifier.lower} ${head}`)
  if (alike) return alike
  const isOther = qualifier && (OTHERS.has(qualifier.lower) || isName(qualifier) || byRole.has(qualified(head)))
  return isOther ? [] : (byRole.get(head) ?? [])
}

/** More is no article that tells of one person alone. */
const MOST = 60

/** The one person named before a place, if there is only one: surely a person, or the subject of a clause. */
function onlyNamed(at: number, { namings, leads }: Names): string | undefined {
  const until = Math.min(countBefore(namings, at), MOST)
  const [first] = namings
  if (!first || until === 0 || until === MOST || !(first.person.isSure || leads(first))) return undefined
  for (let i = 1; i < until; i += 1) if (namings[i]?.person !== first.person) return undefined
  return first.person.name
}
