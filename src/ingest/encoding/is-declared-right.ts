import { languagesByWords } from '../language/likely-languages.ts'
import { readsAs } from './east-asian.ts'
import { MULTI_BYTE } from './encodings.ts'
import { strangeness } from './strangeness.ts'
import { strictAs } from './strict-as.ts'

/** So many signs of several bytes do not come about by chance. */
const BEYOND_CHANCE = 12
/** A declaration is believed where its reading is so much less strange, in bits. */
const CLEARLY = 10

/**
 * Whether bytes that are UTF-8 without a fault are in the encoding that is declared all the same.
 *
 * Pages saved as UTF-8 keep the declaration of their first encoding, so hardly ever: but a few pairs of bytes may be well-formed by chance.
 */
export function isDeclaredRight(bytes: Uint8Array, declared: string, utf8: string): boolean {
  if (declared === 'utf-8' || declared.startsWith('utf-16') || declared === 'iso-2022-jp') return false
  const beyond = utf8.match(/[^\p{ASCII}]/gu)?.length ?? 0
  if (beyond === 0) return false
  const text = strictAs(declared, bytes)
  if (text === undefined) return false
  const languages = MULTI_BYTE.find(({ name }) => name === (declared === 'gbk' ? 'gb18030' : declared))?.languages
  if (languages) return [...languages].some((language) => readsAs(language, text) && !readsAs(language, utf8))
  return beyond < BEYOND_CHANCE && bitsOf(text) + CLEARLY < bitsOf(utf8)
}

const bitsOf = (text: string): number => strangeness(text, languagesByWords(text)).bits
