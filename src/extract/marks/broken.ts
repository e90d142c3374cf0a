import type { Language } from '../languages/language.ts'
import { isCapital } from './signs.ts'

const FARTHEST = 4000
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu

/**
 * Where the words of a quotation end although no mark says so: before a reporting clause.
 *
 * > | "The pier is shut for good now, Bray testified.
 *                                    ^
 */
export function clauseAfter(text: string, start: number, end: number, language: Language): number | undefined {
  const stretch = text.slice(start, Math.min(end, start + FARTHEST))
  for (const point of stretch.matchAll(/[,.!?…] /g)) {
    const clause = stretch.slice(point.index + 2, point.index + 90)
    if (!isOwn(clause, language) && isReportingClause(clause, language)) return start + point.index + 1
  }
  return undefined
}

/** > | “It was late, I said, and I meant it.   who is quoted tells what was said */
const isOwn = (clause: string, { persons }: Language): boolean => persons.has((/^\p{L}+/u.exec(clause)?.[0] ?? '').toLowerCase())

/** The same, or the end of the sentence before the next mark opens. */
export function endOfWords(text: string, start: number, limit: number, language: Language): number | undefined {
  const clause = clauseAfter(text, start, limit, language)
  if (clause !== undefined) return clause
  const end = start + text.slice(start, limit).trimEnd().length
  return end > start && '.!?…'.includes(text[end - 1] ?? '') ? end : undefined
}

/** How far in a paragraph the first sentence begins that speaks of itself or to someone; 0 where none does. */
export function startOfSpeech(text: string, start: number, end: number, { persons }: Language): number {
  const paragraph = text.slice(Math.max(start, end - FARTHEST), end)
  for (const sentence of paragraph.matchAll(/[^.!?\s][^.!?]*/g)) {
    const words =
      sentence[0]
        .toLowerCase()
        .replaceAll('’', "'")
        .match(/[\p{L}']+/gu) ?? []
    if (words.some((word) => persons.has(word))) return Math.max(start, end - FARTHEST) - start + sentence.index
  }
  return 0
}

/** Whether words begin with someone who says: "Bray testified", "said the mayor". */
export function isReportingClause(words: string, language: Language): boolean {
  const [clause = ''] = /^[^,.;:!?"“”„«»]*/.exec(words) ?? []
  const printed = Array.from(clause.matchAll(WORD), ([word]) => word).slice(0, 7)
  // > | a promis Ona Bray   > | ha dicho la alcaldesa
  const [first, ...rest] = language.dialogue ? printed.slice(printed.findIndex((word) => !language.fillers.has(word))) : printed
  if (first === undefined) return false
  if (says(first, rest[0], language)) return names(rest, language)
  return names([first, ...rest], language) && rest.some((word, i) => says(word, rest[i + 1], language))
}

/** > | said   > | went on   but not > | went home */
const says = (word: string, next: string | undefined, { cues }: Language): boolean => {
  const cue = cues.get(word.toLowerCase())
  return cue?.report === 'say' && !cue.dependent && !(cue.lone && next !== undefined && next !== 'on')
}

/** A clause has no more words before a name: > | deputy fire chief Tom Vale */
const MOST_BEFORE_NAME = 3

/** > | Bray   > | she   > | the mayor   > | foreman Tom Vale */
function names(words: readonly string[], language: Language): boolean {
  const [first = ''] = words
  const lower = first.toLowerCase()
  // > | And said: more of the words
  const isJoining = lower === language.and || language.boundaries.has(lower)
  if ((isCapital(first[0]) && !isJoining) || language.pronouns.has(lower) || language.determiners.has(lower)) return true
  const name = words.findIndex((word) => isCapital(word[0]))
  return name > 0 && name <= MOST_BEFORE_NAME && words.slice(0, name).every((word) => isNoun(word, language))
}

/** No word that begins another clause or phrase. */
const isNoun = (word: string, { boundaries, prepositions, fillers, persons, and, cues }: Language): boolean =>
  word !== and && !cues.has(word) && [boundaries, prepositions, fillers, persons].every((words) => !words.has(word))
