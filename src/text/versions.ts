import type { Article } from '../model.ts'
import { compareDates } from './compare-dates.ts'
import { hasCorrectionNote, SAYS_IT_CORRECTS } from './correction-note.ts'
import { normalize } from './normalize.ts'
import { pageOf } from './page-of.ts'

/** Whether two articles are versions of one page, or of one item of a wire. */
export function areVersions(one: Article, other: Article): boolean {
  if (one.id === other.id) return false
  if (areOfOneItem(one, other)) return true
  if (one.url === undefined || other.url === undefined) return false
  const page = pageOf(one.url)
  return page !== undefined && page === pageOf(other.url)
}

/** A number that one paper gives an item another may give to another: what is no address says nothing beyond the outlet. */
function areOfOneItem(one: Article, other: Article): boolean {
  if (one.itemId === undefined || one.itemId !== other.itemId) return false
  return ADDRESS.test(one.itemId) || normalize(one.outlet ?? '') === normalize(other.outlet ?? '')
}

/** > | urn:newsml:…   > | tag:post.example,2026:4711   > | <4711@post.example>   > | https://… */
const ADDRESS = /[:@]/

/** Which of two versions came out later: as the wire counts them, else as their dates tell; undefined where neither does. */
export function laterOf(one: Article, other: Article): Article | undefined {
  const [number, another] = [Number(one.version), Number(other.version)]
  if (one.itemId === other.itemId && number !== another && !Number.isNaN(number - another)) return number > another ? one : other
  const [first, second] = [one.updated ?? one.date, other.updated ?? other.date]
  if (first === undefined || second === undefined) return undefined
  const order = compareDates(first, second)
  return order === 0 ? undefined : order > 0 ? one : other
}

/** Whether the later of two versions tells its readers that something was mended; where nobody knows which is later, either. */
export function isNoted(one: Article, other: Article): boolean {
  const later = laterOf(one, other)
  return later ? ownsUp(later) : ownsUp(one) || ownsUp(other)
}

/** Whether an article tells of a mistake, in its text, or in what the desk sends with it: `CORRECTS the quotation in paragraph 3`. */
export function ownsUp({ text, note }: Article): boolean {
  return hasCorrectionNote(text) || (note !== undefined && SAYS_IT_CORRECTS.test(note))
}
