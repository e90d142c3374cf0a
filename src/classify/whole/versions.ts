import type { Article } from '../../model.ts'
import { hasCorrectionNote } from '../../text/correction-note.ts'
import { pageOf } from '../../text/page-of.ts'

/** Whether two articles are versions of one page. */
export function areVersions(one: Article, other: Article): boolean {
  if (one.id === other.id || one.url === undefined || other.url === undefined) return false
  const page = pageOf(one.url)
  return page !== undefined && page === pageOf(other.url)
}

/** Which of two versions came out later; undefined where their dates do not tell. */
function laterOf(one: Article, other: Article): Article | undefined {
  const [first, second] = [one.updated ?? one.date, other.updated ?? other.date]
  if (first === undefined || second === undefined) return undefined
  const length = Math.min(first.length, second.length)
  const [a, b] = [first.slice(0, length), second.slice(0, length)]
  return a === b ? undefined : a > b ? one : other
}

/** Whether the later of two versions tells its readers that something was mended; where nobody knows which is later, either. */
export function isNoted(one: Article, other: Article): boolean {
  const later = laterOf(one, other)
  return later ? hasCorrectionNote(later.text) : hasCorrectionNote(one.text) || hasCorrectionNote(other.text)
}
