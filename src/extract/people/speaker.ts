import type { Speaker } from '../../model.ts'
import type { Names } from './names.ts'
import { isOffice, type Person, withoutTitles } from './person.ts'
import type { Phrase } from '../grammar/phrase.ts'
import { isName, isPossessive } from '../grammar/proper.ts'
import { type Before, countBefore, personBefore } from './pronoun.ts'
import type { Reading, Token } from '../grammar/reading.ts'
import { INDEFINITE, strangerBefore } from './stranger.ts'

/** The speaker as printed and, where the article tells it, by full name. */
export function speakerOf(reading: Reading, phrase: Phrase, names: Names, before: Before | undefined): Speaker {
  const first = reading.tokens[phrase.from]
  const last = reading.tokens[phrase.to]
  const span = { start: first?.start ?? 0, end: withoutPossessive(last) }
  const name = nameOf(reading, phrase.stands ?? phrase, names, before)
  return { text: reading.text.slice(span.start, span.end), ...(name && { name }), span }
}

const withoutPossessive = (token: Token | undefined): number => (token ? token.end - (/['’]s$/.exec(token.text)?.[0].length ?? 0) : 0)

/** Where the line of a token begins, as the lines of names do. */
const paragraphAt = ({ tokens }: Reading, at: number): number => tokens[0]?.start ?? tokens[at]?.start ?? 0

function nameOf(reading: Reading, { from, to }: Phrase, names: Names, before: Before | undefined): string | undefined {
  const { tokens, language, text } = reading
  const start = tokens[from]?.start ?? 0
  const gender =
    from === to ? (language.pronouns.get(tokens[from]?.lower ?? '') ?? language.possessives.get(tokens[from]?.lower ?? '')) : undefined
  if (gender)
    return gender === 'he' || gender === 'she'
      ? personBefore({ at: start, paragraph: paragraphAt(reading, from), stranger: strangerBefore(reading, from) }, gender, names, before)
      : undefined
  // > | Bray and Vale: two people, no one's full name
  if (tokens.slice(from, to).some(({ lower }, i) => lower === language.and && isName(tokens[from + i + 1])))
    return text.slice(start, withoutPossessive(tokens[to]))
  return nameIn(reading, { from, to }, names) ?? byRole(tokens.slice(from, to + 1), names, reading)
}

/** Who a phrase names, in full; nobody if it only describes. */
function nameIn(reading: Reading, { from, to }: Phrase, names: Names): string | undefined {
  const run = properRun(reading, from, to)
  if (!run) return undefined
  const start = reading.tokens[run.from]?.start ?? 0
  return fullName(reading.text.slice(start, withoutPossessive(reading.tokens[run.to])), start, names, reading)
}

/** The capitalised words that name someone: the last run before a preposition. */
function properRun({ tokens, language }: Reading, from: number, to: number): Phrase | undefined {
  const isDescribing = (token: Token | undefined) => language.determiners.has(token?.lower ?? '') || isPossessive(token)
  let end = from
  while (end < to && !(language.prepositions.has(tokens[end + 1]?.lower ?? '') && !isName(tokens[end + 1]))) end += 1
  // > | Health officer, Bray's cousin: descriptions
  if (!isName(tokens[end]) || (isPossessive(tokens[end]) && end < to)) return undefined
  let start = end
  while (start > from && isName(tokens[start - 1]) && !isDescribing(tokens[start - 1])) start -= 1
  const { lower } = tokens[end]!
  const isUntitled = tokens.slice(start, end + 1).every((token) => isOffice(token.lower, language))
  // > | the Spaniard, the Republican: descriptions; > | the Guardian: no person's name, but a name
  const isEpithet = start === end && language.determiners.has(tokens[start - 1]?.lower ?? '') && start > from && !language.bodies.has(lower)
  return isUntitled || isEpithet || language.determiners.has(lower) ? undefined : { from: start, to: end }
}

function fullName(printed: string, at: number, names: Names, { language }: Reading): string {
  const { name, title } = withoutTitles(printed.replaceAll('\u00a0', ' '), language)
  const shown = name === name.toUpperCase() && name.length > 3 ? titleCase(name) : name
  const key = shown.toLowerCase()
  const wanted = language.titles.get(title)
  const candidates = [...(names.bySurname.get(key) ?? []), ...(shown.includes(' ') ? [] : (names.byGivenName.get(key) ?? []))].filter(
    ({ gender }) => !gender || !wanted || wanted === 'any' || gender === wanted,
  )
  return nearest(candidates, at, names)?.name ?? (shown.includes(' ') ? shown : (names.bodies.get(key) ?? shown))
}

const titleCase = (name: string): string => name.toLowerCase().replace(/(?:^|[ .'-])\p{Ll}/gu, (letter) => letter.toUpperCase())

/** Of several people of a name: the one with the shortest full name; of equals, the one named last before. */
function nearest(candidates: readonly Person[], at: number, { namings }: Pick<Names, 'namings'>): Person | undefined {
  if (candidates.length < 2) return candidates[0]
  const sure = candidates.filter(({ isSure }) => isSure)
  if (sure.length > 0 && sure.length < candidates.length) return nearest(sure, at, { namings })
  const shortest = Math.min(...candidates.map(({ name }) => name.split(' ').length))
  const short = candidates.filter(({ name }) => name.split(' ').length === shortest)
  const until = countBefore(namings, at + 1)
  return namings.slice(Math.max(0, until - 200), until).findLast(({ person }) => short.includes(person))?.person ?? short[0]
}

/** > | the singer: whom the article calls so, if only one */
function byRole(tokens: readonly Token[], { byRole: roles }: Names, { language }: Reading): string | undefined {
  const preposition = tokens.findIndex(({ lower }, i) => i > 0 && language.prepositions.has(lower))
  const head = tokens[(preposition < 0 ? tokens.length : preposition) - 1]
  const people = roles.get(head?.lower ?? '') ?? []
  // > | another mayor: none the article names
  if (INDEFINITE.has(tokens[0]?.lower ?? '')) return undefined
  return people.length === 1 ? people[0]?.name : undefined
}
