import { keyed, messageOf } from '../message-in-full.ts'
import type { Told } from '../news-first.ts'
import type { Standing } from '../primary-place.ts'

/** Text that stands for itself in a message: braces would be placeholders, and `[words](address)` a link. */
export function literal(text: string): string {
  return text.replaceAll('{', '{{').replaceAll('}', '}}').replaceAll('](', '] (')
}

/** Printings that are linked where the sentence names no sigla. */
const LINKED = 8

/**
 * What a result says, each printing that it names linked to its place, which has the number of its related location: GitHub shows beside a
 * result those that are linked.
 */
export function messageText(told: Told, standings: readonly Standing[]): string {
  const { sentence, key, doubt } = messageOf(told, standings)
  const named = (key.length > 0 ? key : standings.slice(1, LINKED + 1)).map((standing) => linked(standing, standings.indexOf(standing)))
  return [literal(sentence), ...(named.length > 0 ? [`${named.join('; ')}.`] : []), ...(doubt === undefined ? [] : [literal(doubt)])].join(
    ' ',
  )
}

/** The primary place is the result's own. */
function linked(standing: Standing, number: number): string {
  const name = literal(keyed(standing))
  return number === 0 ? name : `[${name.replace(/[[\]\\]/g, String.raw`\$&`)}](${number})`
}
