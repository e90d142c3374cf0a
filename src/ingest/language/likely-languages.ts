import { ALPHABETS } from './alphabets.ts'
import { FUNCTION_WORDS } from './function-words.ts'

/** Scripts that as good as name their language. */
const SCRIPTS: readonly (readonly [language: string, sign: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
]

/** Scripts in which most papers are in one language, which its words need not prove. */
const SCRIPTS_OF_SEVERAL: readonly (readonly [language: string, sign: RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
]

const LANGUAGES = Object.keys(FUNCTION_WORDS)

/** For each function word the places of its languages. */
const LANGUAGES_OF = new Map<string, number[]>()
for (const [place, words] of Object.values(FUNCTION_WORDS).entries())
  for (const word of new Set(words.split(' '))) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), place])

/** No function word is longer: most words need not be looked up. */
const LONGEST = Math.max(...Array.from(LANGUAGES_OF.keys(), ({ length }) => length))

/** As much of a text as its language is told from. */
const SAMPLE = 20_000
/** Of a text's words at least this share are function words, if the language is the right one. */
const ENOUGH = 0.15
/** The runner-up lies below this share of the best, or only the words that they do not share can tell them apart. */
const CLEARLY = 0.85
/** Of the words that two languages do not share, at least so many are the right one's, and so many times as many as the other's. */
const [OWN_WORDS, TIMES] = [3, 3]
const MIN_WORDS = 20
/** Any two words may stand in a name or a heading of another language. */
const MIN_DIFFERENT = 3

/** The languages that a text may be in, the likeliest first; more than one where its words do not tell them apart, none where they tell nothing. */
export function likelyLanguages(text: string): readonly string[] {
  const sample = text.slice(0, SAMPLE)
  // The looks for scripts are spared the commonest texts.
  const isLatin = !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(sample)
  const letters = isLatin ? 0 : count(sample, /\p{L}/gu)
  const inScript = (scripts: typeof SCRIPTS): string | undefined =>
    isLatin ? undefined : scripts.find(([language, sign]) => count(sample, sign) > letters * (language === 'ja' ? 0.1 : 0.4))?.[0]
  const script = inScript(SCRIPTS)
  if (script !== undefined) return letters >= MIN_WORDS ? [script] : []
  const byWords = languagesByWords(sample)
  if (byWords.length > 0) return byWords
  const likely = inScript(SCRIPTS_OF_SEVERAL)
  return likely !== undefined && letters >= MIN_WORDS ? [likely] : []
}

interface Score {
  readonly place: number
  /** How many of the words are function words of the language, and how many different ones. */
  readonly words: number
  readonly different: number
}

/** How often each function word occurs in a text of so many words. */
interface Counted {
  readonly words: number
  readonly found: ReadonlyMap<string, number>
}

/** The languages that the words of a text may be of, the likeliest first, whatever its script. */
export function languagesByWords(text: string): readonly string[] {
  const sample = text.slice(0, SAMPLE)
  const counted = countWords(sample)
  const scores = scoresOf(counted)
  const [best] = scores
  if (!best || counted.words < MIN_WORDS || best.words < counted.words * ENOUGH || best.different < MIN_DIFFERENT) return []
  const near = inTheirLetters(
    sample,
    scores.filter(({ words }) => words > best.words * CLEARLY),
  )
  // Of two such as Danish and Norwegian the best may lie behind by a word that they share.
  const clear = near.find((one) => near.every((other) => other === one || isOwn(one, other, counted)))
  return (clear ? [clear] : near).map(({ place }) => LANGUAGES[place] ?? '')
}

/** Of languages that are near each other those that have the letters of a text: names from abroad may bring a few that they lack. */
function inTheirLetters(sample: string, near: readonly Score[]): readonly Score[] {
  if (near.length < 2) return near
  const accented = sample.toLowerCase().match(/[^\p{ASCII}\P{L}]/gu) ?? []
  const lacking = near.map(({ place }) => {
    const alphabet = new Set(ALPHABETS[LANGUAGES[place] ?? ''])
    return accented.filter((letter) => !alphabet.has(letter)).length
  })
  const fewest = Math.min(...lacking)
  return near.filter((_, i) => (lacking[i] ?? 0) <= fewest * TIMES + OWN_WORDS)
}

function countWords(sample: string): Counted {
  const found = new Map<string, number>()
  let words = 0
  for (const word of sample.toLowerCase().split(/[^\p{L}\p{M}]+/u)) {
    if (word !== '') words += 1
    if (word.length <= LONGEST && LANGUAGES_OF.has(word)) found.set(word, (found.get(word) ?? 0) + 1)
  }
  return { words, found }
}

function scoresOf({ found }: Counted): Score[] {
  const scores = LANGUAGES.map((_, place) => ({ place, words: 0, different: 0 }))
  for (const [word, times] of found)
    for (const place of LANGUAGES_OF.get(word) ?? []) {
      scores[place]!.words += times
      scores[place]!.different += 1
    }
  return scores.toSorted((a, b) => b.words - a.words)
}

/** Whether the words that two languages do not share speak for the one. */
function isOwn({ place: one }: Score, { place: other }: Score, { found }: Counted): boolean {
  let [own, foreign] = [0, 0]
  for (const [word, times] of found) {
    const places = LANGUAGES_OF.get(word) ?? []
    const [isOne, isOther] = [places.includes(one), places.includes(other)]
    if (isOne && !isOther) own += times
    if (isOther && !isOne) foreign += times
  }
  return own >= OWN_WORDS && own >= foreign * TIMES
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0
}
