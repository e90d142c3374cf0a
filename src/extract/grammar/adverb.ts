import type { Language } from '../languages/language.ts'
import type { Token } from './reading.ts'

/** > | angrily, recently   but not Reilly, a name: its first letter is a capital. */
export const isAdverb = (token: Token | undefined, { code }: Language): boolean =>
  code === 'en' && token?.kind === 'word' && /^\p{Ll}.{2,30}ly$/u.test(token.text)
