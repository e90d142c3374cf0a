import { articleIn, type Thing } from './json-ld.ts'
import { plainText } from './plain-text.ts'

/** Shorter ones are descriptions. */
const MIN_LENGTH = 200

/** The words of the article as a page states them in JSON-LD, where it does. */
export function statedBody(things: readonly Thing[]): string | undefined {
  const body = articleIn(things)?.['articleBody']
  return typeof body === 'string' && body.length >= MIN_LENGTH ? plainText(body) : undefined
}
