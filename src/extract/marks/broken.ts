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
    if (isReportingClause(stretch.slice(point.index + 2, point.index + 90), language)) return start + point.index + 1
  }
  return undefined
}

/** The same, or the end of the sentence before the next mark opens. */
export function endOfWords(text: string, start: number, limit: number, language: Language): number | undefined {
  const clause = clauseAfter(text, start, limit, language)
  if (clause !== undefined) return clause
  const end = start + text.slice(start, limit).trimEnd().length
  return end > start && '.!?…'.includes(text[end - 1] ?? '') ? end : undefined
}

/** Whether words begin with someone who says: "Bray testified", "said the mayor". */
export function isReportingClause(words: string, language: Language): boolean {
  const [clause = ''] = /^[^,.;:!?"“”„«»]*/.exec(words) ?? []
  const printed = Array.from(clause.matchAll(WORD), ([word]) => word).slice(0, 7)
  // > | a promis Ona Bray   > | ha dicho la alcaldesa
  const [first, ...rest] = language.dialogue ? printed.slice(printed.findIndex((word) => !language.fillers.has(word))) : printed
  if (first === undefined) return false
  if (says(first, language)) return rest[0] !== undefined && names(rest[0], language)
  return names(first, language) && rest.some((word) => says(word, language))
}

const says = (word: string, { cues }: Language): boolean => {
  const cue = cues.get(word.toLowerCase())
  return cue?.report === 'say' && !cue.dependent
}

const names = (word: string, { pronouns, determiners }: Language): boolean =>
  isCapital(word[0]) || pronouns.has(word.toLowerCase()) || determiners.has(word.toLowerCase())
