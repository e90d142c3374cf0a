import { decodeEntities } from './entities.ts'
import { articleIn, type Thing } from './json-ld.ts'

/** Shorter ones are descriptions. */
const MIN_LENGTH = 200

/** The words of the article as a page states them in JSON-LD, where it does. */
export function statedBody(things: readonly Thing[]): string | undefined {
  const body = articleIn(things)?.['articleBody']
  if (typeof body !== 'string' || body.length < MIN_LENGTH) return undefined
  return decodeEntities(
    decodeEntities(body)
      .replaceAll(/<(?:\/p|br\s*\/?|\/div|\/li|\/h\d)>/gi, '\n')
      .replaceAll(/<[^>]{0,500}>/g, ' '),
  )
}
