import type { Speaker } from '../model.ts'
import type { Names } from './names.ts'
import { type Person, withoutTitles } from './person.ts'
import type { Phrase } from './phrase.ts'
import { isName } from './phrase.ts'
import { type Before, countBefore, personBefore } from './pronoun.ts'
import type { Reading, Token } from './reading.ts'

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
      ? personBefore({ at: start, paragraph: paragraphAt(reading, from) }, gender, names, before)
      : undefined
  // > | Bray and Vale: two people, no one's full name
  if (tokens.slice(from, to).some(({ lower }, i) => lower === language.and && isName(tokens[from + i + 1])))
    return text.slice(start, withoutPossessive(tokens[to]))
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
    // > | the head of Bray Foods: a description; > | Bray of Leeds: a name
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
  const until = countBefore(namings, at + 1)
  return namings.slice(Math.max(0, until - 200), until).findLast(({ person }) => short.includes(person))?.person ?? short[0]
}

/** > | the singer: whom the article calls so, if only one */
function byRole(tokens: readonly Token[], { byRole: roles }: Names, { language }: Reading): string | undefined {
  const preposition = tokens.findIndex(({ lower }, i) => i > 0 && language.prepositions.has(lower))
  const head = tokens[(preposition < 0 ? tokens.length : preposition) - 1]
  const people = roles.get(head?.lower ?? '') ?? []
  return people.length === 1 ? people[0]?.name : undefined
}
