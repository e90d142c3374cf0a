import type { Language } from './language.ts'

const SAMPLE = 4000
/** So many words tell a language; if fewer than this share of them are common words of the likeliest, it is another. */
const ENOUGH = 30
const LEAST_SHARE = 0.15

let votes: ReadonlyMap<string, readonly number[]> | undefined

/** The language whose words and letters a text uses most, the first of them in doubt; nothing if it is plainly in none of them. */
export function likeliest(text: string, languages: readonly Language[]): Language | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const printed = sample.match(/\p{L}+/gu) ?? []
  const scores = languages.map(({ letters = '' }) => Array.from(letters).filter((letter) => sample.includes(letter)).length)
  // A few words of names alone are no evidence against the first of them.
  scores[0] = (scores[0] ?? 0) + 1
  votes ??= votesOf(languages)
  for (const word of printed) votes.get(word)?.forEach((vote, i) => (scores[i] = (scores[i] ?? 0) + vote))
  const found = languages[scores.indexOf(Math.max(...scores))]
  const known = printed.filter((word) => found?.common.has(word) || found?.cues.has(word)).length
  return printed.length >= ENOUGH && known / printed.length < LEAST_SHARE ? undefined : found
}

/** How much a word speaks for each language: the more of them have it, the less. */
function votesOf(languages: readonly Language[]): ReadonlyMap<string, readonly number[]> {
  const vocabularies = languages.map(vocabularyOf)
  return new Map(
    Array.from(new Set(vocabularies.flatMap((vocabulary) => [...vocabulary])), (word) => {
      const has = vocabularies.map((vocabulary) => (vocabulary.has(word) ? 1 : 0))
      const total = has.reduce<number>((sum, each) => sum + each, 0)
      return [word, has.map((each) => each / total)] as const
    }),
  )
}

function vocabularyOf({
  common,
  determiners,
  prepositions,
  boundaries,
  fillers,
  jobs,
  works,
  namings,
  ...rest
}: Language): ReadonlySet<string> {
  const lists = [
    common,
    determiners,
    prepositions,
    boundaries,
    fillers,
    jobs,
    works,
    namings,
    rest.calendar,
    rest.persons,
    rest.elided ?? [],
  ]
  return new Set([...lists.flatMap((list) => [...list]), ...rest.cues.keys(), ...rest.pronouns.keys(), ...rest.vehicles.keys()])
}
