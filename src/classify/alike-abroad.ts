import { LIKE_ABROAD } from './lexicons/abroad/synonyms.ts'
import { rootOf } from './inflections-abroad.ts'
import { isOf, type Word } from './words.ts'
import { lexiconOf } from './lexicons/lexicon.ts'

/** Words of one sense, by language and root; phrases with one blank between their words. */
const SETS = new Map(
  Object.entries(LIKE_ABROAD).map(([language, sets]) => {
    const known = new Map<string, number[]>()
    sets.forEach((set, number) => {
      for (const phrase of set.split('|')) {
        const key = keyOf(phrase.trim().split(' '), language)
        known.set(key, [...(known.get(key) ?? []), number])
      }
    })
    return [language, known] as const
  }),
)

function keyOf(norms: readonly string[], language: string): string {
  return norms.map((norm) => rootOf(norm, language)).join(' ')
}

/** Whether some words say in another language what others say: `nie`, `niemals`; `nichts als`, `nur`; `on démarre`, `on commence`. */
export function areLikeAbroad(left: readonly Word[], right: readonly Word[], language: string): boolean {
  const known = SETS.get(language)
  if (!known || left.length === 0 || right.length === 0) return false
  return areOfOneSet(left, right, known, language) || areOfOneSet(plain(left, language), plain(right, language), known, language)
}

function plain(words: readonly Word[], language: string): Word[] {
  const { functionWords } = lexiconOf(language)
  return words.filter((word) => !isOf(word, functionWords))
}

function areOfOneSet(
  left: readonly Word[],
  right: readonly Word[],
  known: ReadonlyMap<string, readonly number[]>,
  language: string,
): boolean {
  const [one, other] = [left, right].map(
    (words) =>
      known.get(
        keyOf(
          words.map(({ token }) => token.norm),
          language,
        ),
      ) ?? [],
  )
  return one !== undefined && other !== undefined && one.some((number) => other.includes(number))
}
