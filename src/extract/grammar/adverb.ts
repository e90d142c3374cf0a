import type { Language } from '../languages/language.ts'
import type { Token } from './reading.ts'

/** > | angrily, recently   but not Reilly, a name: its first letter is a capital. */
export const isAdverb = (token: Token | undefined, { adverbs }: Language): boolean =>
  adverbs !== undefined &&
  token?.kind === 'word' &&
  token.text.length > adverbs.length + 2 &&
  token.text.endsWith(adverbs) &&
  /^\p{Ll}/u.test(token.text)
