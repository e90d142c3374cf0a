import type { Language } from '../languages/language.ts'
import type { Line } from '../marks/lines.ts'
import { isCredit } from './post-lines.ts'
import { speaksOfItself } from './speaks-of-itself.ts'

/** > | … so proud of you all https://t.co/a1B2c3 */
const LINKED = /(?:t\.co|pic\.twitter\.com|instagram\.com\/p)\/[\w-]+\/?\s*$/

/** A paragraph that ends with a short link, speaks to a handle, or says "I" after someone posted. */
export function isLonePost(line: Line, above: Line | undefined, language: Language, narrates: () => boolean): boolean {
  const { text } = line
  // > | > We leave in May, I think.   set off by its sign
  if (text.length < 20 || text.length > 700 || text.startsWith('>') || isCredit(text)) return false
  if (LINKED.test(text)) return true
  const [first = ''] =
    text
      .slice(0, 20)
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[@#]?[\p{L}\p{N}_][\p{L}\p{N}_'-]*/u) ?? []
  const isOwn = language.self.has(first)
  if (/(?<![\p{L}\p{N}_])@[\p{L}\p{N}_]/u.test(text) && /[.!?…]$/.test(text))
    return isOwn || !wordsOf(line).some((word) => language.cues.get(word)?.report === 'say')
  return isOwn && above !== undefined && tellsOfPosting(above, language) && speaksOfItself(line, language, 2) && !narrates()
}

const wordsOf = ({ text }: Line): string[] => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []

const tellsOfPosting = (line: Line, { cues, vehicles }: Language): boolean =>
  wordsOf(line).some((word) => cues.get(word)?.medium === 'written' || vehicles.get(word) === 'written')
