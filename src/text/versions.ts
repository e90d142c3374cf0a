import type { Article } from '../model.ts'
import { hasCorrectionNote } from './correction-note.ts'
import { pageOf } from './page-of.ts'

/** Whether two articles are versions of one page, or of one item of a wire. */
export function areVersions(one: Article, other: Article): boolean {
  if (one.id === other.id) return false
  if (one.itemId !== undefined && one.itemId === other.itemId) return true
  if (one.url === undefined || other.url === undefined) return false
  const page = pageOf(one.url)
  return page !== undefined && page === pageOf(other.url)
}

/** Which of two versions came out later: as the wire counts them, else as their dates tell; undefined where neither does. */
export function laterOf(one: Article, other: Article): Article | undefined {
  const [number, another] = [Number(one.version), Number(other.version)]
  if (one.itemId === other.itemId && number !== another && !Number.isNaN(number - another)) return number > another ? one : other
  const [first, second] = [one.updated ?? one.date, other.updated ?? other.date]
  if (first === undefined || second === undefined) return undefined
  const length = Math.min(first.length, second.length)
  const [a, b] = [first.slice(0, length), second.slice(0, length)]
  return a === b ? undefined : a > b ? one : other
}

/** Whether the later of two versions tells its readers that something was mended; where nobody knows which is later, either. */
export function isNoted(one: Article, other: Article): boolean {
  const later = laterOf(one, other)
  return later ? ownsUp(later) : ownsUp(one) || ownsUp(other)
}

/** Whether an article tells of a mistake, in its text, or in what the desk sends with it: `CORRECTS the quotation in paragraph 3`. */
export function ownsUp({ text, note }: Article): boolean {
  return hasCorrectionNote(text) || (note !== undefined && CORRECTS.test(note))
}

const CORRECTS =
  /\b(?:correct(?:s|ed|ion|ing)?|clarif(?:y|ies|ied|ication)|fix(?:es|ed)|amend(?:s|ed)|korrigiert|korrektur|berichtigt|berichtigung|richtigstellung|corrige|correction|rectifie|rectificatif|corrección|corrige[ns]?|rectifica)\b/iu
