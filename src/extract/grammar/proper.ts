import type { Token } from './reading.ts'
import { isCapital } from '../marks/signs.ts'

/** A word with a capital letter, or a handle. */
export const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (isCapital(token.text[0]) || (token.text.startsWith('@') && token.text.length > 1))

/** > | Bray's   > | the crews’ */
export const isPossessive = (token: Token | undefined): boolean => /(?:['’]s|s['’])$/.test(token?.text ?? '')
