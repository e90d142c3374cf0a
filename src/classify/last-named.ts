import { normalize } from '../text/normalize.ts'

/** How far before a quotation a name may stand that its pronoun still means, in characters. */
const NEAR = 400
const TWO_CAPITALS = /\p{Lu}[\p{L}'’-]+(?: \p{Ll}{1,3}){0,2} \p{Lu}[\p{L}'’-]+/gu
/** Bodies and places of two words, which no pronoun of a person means. */
const NO_PERSON =
  /\b(?:police|council|city|county|court|street|road|university|college|school|house|hospital|company|bank|party|union|institute|club|united|new|north|south|east|west|great|saint|prime|chief|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/iu

/**
 * Whose full name was last told before a quotation, in its paragraph or the one above: of the one its pronoun was taken for (`same`), or `another`.
 *
 * > | The miller, Ada Marsh, wept.
 * > |
 * > | “We sold it,” she said.      same, where `she` was taken for Ada Marsh
 */
export function lastNamed(before: string, parts: readonly string[]): 'same' | 'another' | undefined {
  const near = before.slice(-NEAR).split('\n\n').slice(-2).join('\n\n')
  const last = Array.from(near.matchAll(TWO_CAPITALS), ([name]) => name).findLast((name) => !NO_PERSON.test(name))
  if (last === undefined) return undefined
  const told = normalize(last).split(' ')
  return parts.some((part) => told.includes(part)) ? 'same' : 'another'
}
