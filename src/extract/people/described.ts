import { firstPhrase } from '../grammar/first-phrase.ts'
import { isName } from '../grammar/proper.ts'
import type { Reading, Token } from '../grammar/reading.ts'
import { sentenceStart } from '../grammar/sentence.ts'
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

/** Those who sit for a place, which tells who they are. */
const SEATED = new Set([
  'councillor',
  'mp',
  'msp',
  'mep',
  'senator',
  'member',
  'congressman',
  'congresswoman',
  'representative',
  'alderman',
  'delegate',
])

/** Where a description stands. */
interface DescribedPlace {
  readonly tokens: readonly Token[]
  readonly at: number
  /** Where its paragraph begins. */
  readonly paragraph: number
}

/**
 * Whom or what a description means, in full.
 *
 * > | the singer   > | the Labour MP   > | the 43-year-old   > | the board   > | The statement read
 * Whom the article calls so, if only one; else, for a calling or an age, the only person it has named so far.
 */
export function whoIsDescribed(
  { tokens, at, paragraph }: DescribedPlace,
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
  if (first?.lower === 'the' && preposition > 0 && SEATED.has(head) && tokens[preposition]?.lower === 'for')
    return onlyIn(paragraph, at, names)
  if (first?.lower !== 'the' || preposition >= 0) return undefined
  if (words.length === 2 && BEARERS.has(text)) return before && at - before.at < FAR ? before.name : undefined
  if (words.length === 2 && names.byKind.has(head)) return names.byKind.get(head)
  return CALLINGS.has(head) || /^\d{1,3}-year-old$/.test(head) ? onlyNamed(at, names) : undefined
}

/**
 * Whom the sentence before has for its subject, where it says what they are and not their name.
 *
 * > | The mayor asks for company. “Come on Monday,” she wrote.
 *     ^-------^
 */
export function describedBefore(reading: Reading, at: number, names: Names): string | undefined {
  const { tokens, language } = reading
  let end = sentenceStart(reading, at)
  while (end > 0 && tokens[end - 1]?.kind === 'quoted') end -= 1
  if (end === 0 || language.code !== 'en') return undefined
  const start = sentenceStart(reading, end - 1)
  const subject = tokens.slice(start, end).some(({ kind }) => kind === 'quoted') ? undefined : firstPhrase(reading, start, end)
  if (!subject || subject.stands || tokens[subject.from]?.lower !== 'the') return undefined
  const words = tokens.slice(subject.from, subject.to + 1)
  const preposition = words.findIndex(({ lower }, i) => i > 0 && language.prepositions.has(lower))
  const nouns = preposition < 0 ? words : words.slice(0, preposition)
  // > | The clerk left: the phrase may end with its verb
  const head = nouns.findLastIndex(({ lower }) => [language.jobs, language.titles, language.gendered].some((list) => list.has(lower)))
  const description = nouns.slice(0, head + 1)
  const people = description.slice(1).some(isName) ? [] : bearersOf(description, names)
  return people.length === 1 ? people[0]?.name : undefined
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

/** > | Bray is not satisfied. “We leave,” the councillor for Norwick said: the only one whom the paragraph names before */
function onlyIn(paragraph: number, at: number, { namings, leads }: Names): string | undefined {
  const until = countBefore(namings, at)
  const own = namings.slice(Math.max(0, until - MOST), until).filter((naming) => naming.paragraph === paragraph)
  const [one] = own
  return one && own.every(({ person }) => person === one.person) && (one.person.isSure || leads(one)) ? one.person.name : undefined
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
