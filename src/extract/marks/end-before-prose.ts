import type { Language } from '../languages/language.ts'
import { isReportingClause } from './broken.ts'

const FARTHEST = 4000
const LONGEST = 90
const WORD = /[\p{L}\p{M}\p{N}'’-]+/gu

/**
 * Where the words of a quotation end that was never closed, told by what only a reporter writes: a clause that ends its sentence, and no I, we or you from there on.
 *
 * > | “It was never about money, said Harriet Lunn, the mayor. She left at nine.
 *                              ^
 * > | “We row on, the mayor said. So I rowed.   none: the words go on
 *
 * Nothing is told where a clause stands inside open marks by custom, as in French.
 */
export function endBeforeProse(text: string, start: number, end: number, language: Language): number | undefined {
  if (language.dialogue || end - start > FARTHEST) return undefined
  const words = text.slice(start, end)
  const spoken = lastSpoken(words, language)
  for (const point of words.matchAll(/[,!?] /g)) {
    const at = point.index + 2
    if (at <= spoken) continue
    const clause = words.slice(at, at + LONGEST)
    if (isReportingClause(clause, language) && endsSentence(clause, language)) return start + point.index + 1
  }
  return undefined
}

/** Where the last word stands that speaks of itself or to someone; -1 if none does. */
function lastSpoken(words: string, { persons }: Language): number {
  let last = -1
  for (const { 0: word, index } of words.matchAll(WORD)) if (persons.has(word.toLowerCase().replaceAll('’', "'"))) last = index
  return last
}

/** > | said Bray.   > | said Bray, the mayor.   > | Bray said on Friday.   but not > | Bray said it was late.   nor > | said Bray, but nobody came. */
function endsSentence(words: string, language: Language): boolean {
  const [clause = ''] = /^[^,.;:!?"“”„«»]*/.exec(words) ?? []
  const sign = words[clause.length] ?? '.'
  const printed = wordsOf(clause)
  const verb = printed.findIndex((word) => language.cues.has(word))
  if (verb > 0) return !language.verbSecond && sign === '.' && tellsWhen(printed[verb + 1], language)
  return sign === '.' || (sign === ',' && tellsWho(wordsOf(words.slice(clause.length, clause.length + LONGEST))[0], language))
}

const wordsOf = (words: string): string[] => Array.from(words.matchAll(WORD), ([word]) => word.toLowerCase())

/** > | said   > | said on Friday   but not > | said it was */
const tellsWhen = (next: string | undefined, { prepositions, calendar }: Language): boolean =>
  next === undefined || prepositions.has(next) || calendar.has(next)

/** > | , the mayor   > | , who left   > | , 54   > | , chief of the port   > | , of Varna */
const tellsWho = (next = '', { determiners, possessives, relatives, jobs, titles, prepositions }: Language): boolean =>
  /^\d/.test(next) ||
  [determiners, possessives, jobs, titles, prepositions].some((list) => list.has(next)) ||
  (relatives.has(next) && next !== 'that')
