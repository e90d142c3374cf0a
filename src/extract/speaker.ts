import type { Speaker } from '../model.ts'
import type { Names, Person } from './names.ts'
import { withoutTitles } from './names.ts'
import type { Phrase } from './phrase.ts'
import { isName } from './phrase.ts'
import type { Reading, Token } from './reading.ts'

/** Who spoke before, for pronouns. */
export interface Before {
  readonly name: string | undefined
  readonly at: number
}

const RECENT = 12
const FAR = 1500

/** The speaker as printed and, where the article tells it, by full name. */
export function speakerOf(reading: Reading, phrase: Phrase, names: Names, before: Before | undefined): Speaker {
  const first = reading.tokens[phrase.from]
  const last = reading.tokens[phrase.to]
  const span = { start: first?.start ?? 0, end: withoutPossessive(last) }
  const name = nameOf(reading, phrase.stands ?? phrase, names, before)
  return { text: reading.text.slice(span.start, span.end), ...(name && { name }), span }
}

const withoutPossessive = (token: Token | undefined): number => (token ? token.end - (/['’]s$/.exec(token.text)?.[0].length ?? 0) : 0)

function nameOf(reading: Reading, { from, to }: Phrase, names: Names, before: Before | undefined): string | undefined {
  const { tokens, language, text } = reading
  const start = tokens[from]?.start ?? 0
  const gender =
    from === to ? (language.pronouns.get(tokens[from]?.lower ?? '') ?? language.possessives.get(tokens[from]?.lower ?? '')) : undefined
  if (gender) return gender === 'he' || gender === 'she' ? personBefore(start, gender, names, before) : undefined
  const run = properRun(tokens, from, to, reading)
  if (!run) return byRole(tokens.slice(from, to + 1), names, reading)
  const printed = text.slice(tokens[run.from]?.start ?? 0, withoutPossessive(tokens[run.to]))
  return fullName(printed, start, names, reading)
}

/** The capitalised words that name the person: the last run before a preposition. */
function properRun(tokens: readonly Token[], from: number, to: number, { language }: Reading): Phrase | undefined {
  let end = from
  while (end < to && !(language.prepositions.has(tokens[end + 1]?.lower ?? '') && !isName(tokens[end + 1]))) end += 1
  if (!isName(tokens[end])) {
    // > | the head of Ruiz Foods: a description; > | Ruiz of Leeds: a name
    const first = isName(tokens[from]) && !language.determiners.has(tokens[from]?.lower ?? '')
    if (!first) return undefined
    end = from
    while (isName(tokens[end + 1]) && end < to) end += 1
    if (language.titles.has(tokens[end]?.lower ?? '') && end === from) return undefined
  }
  let start = end
  while (
    start > from &&
    isName(tokens[start - 1]) &&
    !language.determiners.has(tokens[start - 1]?.lower ?? '') &&
    !/['’]s$/.test(tokens[start - 1]?.text ?? '')
  )
    start -= 1
  return { from: start, to: end }
}

function fullName(printed: string, at: number, names: Names, { language }: Reading): string {
  const { name, title } = withoutTitles(printed.replaceAll('\u00a0', ' '), language)
  const shown = name === name.toUpperCase() && name.length > 3 ? titleCase(name) : name
  const key = shown.toLowerCase()
  const wanted = language.titles.get(title)
  const candidates = [...(names.bySurname.get(key) ?? []), ...(shown.includes(' ') ? [] : (names.byGivenName.get(key) ?? []))].filter(
    ({ gender }) => !gender || !wanted || wanted === 'any' || gender === wanted,
  )
  return nearest(candidates, at, names)?.name ?? shown
}

const titleCase = (name: string): string => name.toLowerCase().replace(/(?:^|[ .'-])\p{Ll}/gu, (letter) => letter.toUpperCase())

/** Of several people of a name: the one with the shortest full name; of equals, the one named last before. */
function nearest(candidates: readonly Person[], at: number, { namings }: Names): Person | undefined {
  if (candidates.length < 2) return candidates[0]
  const shortest = Math.min(...candidates.map(({ name }) => name.split(' ').length))
  const short = candidates.filter(({ name }) => name.split(' ').length === shortest)
  const until = indexBefore(namings, at + 1)
  return namings.slice(Math.max(0, until - 200), until).findLast(({ person }) => short.includes(person))?.person ?? short[0]
}

/** > | the singer: whom the article calls so, if only one */
function byRole(tokens: readonly Token[], { byRole: roles }: Names, { language }: Reading): string | undefined {
  const preposition = tokens.findIndex(({ lower }, i) => i > 0 && language.prepositions.has(lower))
  const head = tokens[(preposition < 0 ? tokens.length : preposition) - 1]
  const people = roles.get(head?.lower ?? '') ?? []
  return people.length === 1 ? people[0]?.name : undefined
}

/** The speaker before, if the pronoun fits and nobody was named since; else the last person named that it fits. */
function personBefore(at: number, gender: 'he' | 'she', { namings, byName }: Names, before: Before | undefined): string | undefined {
  const recent = namings
    .slice(Math.max(0, indexBefore(namings, at) - RECENT), indexBefore(namings, at))
    .filter(({ start }) => at - start < FAR)
  const fitting = recent.findLast(({ person }) => person.gender === gender) ?? recent.findLast(({ person }) => person.gender === undefined)
  const speaking = byName.get(before?.name ?? '')
  const fits = before?.name !== undefined && (speaking?.gender === undefined || speaking.gender === gender)
  if (fits && at - before.at < FAR && !(fitting && fitting.start > before.at && fitting.person.gender === gender)) return before.name
  return fitting?.person.name
}

/** How many namings stand before an offset. */
function indexBefore(namings: Names['namings'], at: number): number {
  let low = 0
  let high = namings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((namings[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
