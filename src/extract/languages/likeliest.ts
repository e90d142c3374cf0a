import type { Language } from './language.ts'

const SAMPLE = 4000
/** So many words tell a language; if fewer than this share of them are common words of the likeliest, it is another. */
const ENOUGH = 30
const LEAST_SHARE = 0.15

/** After so many words a language that leads by so many votes, and has twice those of any other, is the one. */
const SURE = 150
const LEAD = 20

/** Index of a language and how much a word speaks for it, in turn. */
type Votes = readonly number[]

let votes: ReadonlyMap<string, Votes> | undefined

/** The language whose words and letters a text uses most, the first of them in doubt; nothing if it is plainly in none of them. */
export function likeliest(text: string, languages: readonly Language[]): Language | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const scores = languages.map(({ letters = '' }) => Array.from(letters).filter((letter) => sample.includes(letter)).length)
  // A few words of names alone are no evidence against the first of them.
  scores[0] = (scores[0] ?? 0) + 1
  votes ??= votesOf(languages)
  const printed: string[] = []
  for (const [word] of sample.matchAll(/\p{L}+/gu)) {
    const vote = votes.get(word) ?? []
    for (let i = 0; i < vote.length; i += 2) scores[vote[i] ?? 0] = (scores[vote[i] ?? 0] ?? 0) + (vote[i + 1] ?? 0)
    printed.push(word)
    if (printed.length % SURE === 0 && isDecided(scores)) break
  }
  const found = languages[scores.indexOf(Math.max(...scores))]
  const known = printed.filter((word) => found?.common.has(word) || found?.cues.has(word)).length
  return printed.length >= ENOUGH && !found?.unspaced && known / printed.length < LEAST_SHARE ? undefined : found
}

function isDecided(scores: readonly number[]): boolean {
  const [first = 0, second = 0] = scores.toSorted((a, b) => b - a)
  return first > 2 * second && first > second + LEAD
}

/** How much a word speaks for each language: the more of them have it, the less. */
function votesOf(languages: readonly Language[]): ReadonlyMap<string, Votes> {
  const having = new Map<string, number[]>()
  languages.forEach((language, i) => {
    for (const word of vocabularyOf(language)) {
      const known = having.get(word)
      if (known) known.push(i)
      else having.set(word, [i])
    }
  })
  return new Map(Array.from(having, ([word, has]) => [word, has.flatMap((i) => [i, 1 / has.length])]))
}

function vocabularyOf(language: Language): ReadonlySet<string> {
  const { common, determiners, prepositions, boundaries, fillers, jobs, works, namings, calendar, persons, elided = [] } = language
  const lists = [common, determiners, prepositions, boundaries, fillers, jobs, works, namings, calendar, persons, elided]
  return new Set([...lists.flatMap((list) => [...list]), ...language.cues.keys(), ...language.pronouns.keys(), ...language.vehicles.keys()])
}
