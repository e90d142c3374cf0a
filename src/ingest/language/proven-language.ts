import { detectLanguage } from '../language.ts'
import { FUNCTION_WORDS } from './function-words.ts'

/** As much of a text as is looked at. */
const SAMPLE = 20_000
/** A text with fewer words does not prove that what was said of it is wrong. */
const PROOF = 60
/** The language that a text was said to be in has less than this share of the function words of the one it is in. */
const HARDLY = 1 / 3
/** Languages that their script tells, with no need of words. */
const OF_A_SCRIPT = new Set(['ja', 'ko', 'zh', 'th', 'hi'])

/**
 * The language of a text that is said to be in one: what is said, unless the words prove another.
 *
 * Themes of web sites are shipped with `lang="en"`, and whoever writes in another language may never have seen it.
 */
export function provenLanguage(text: string, said: string | undefined): string | undefined {
  const detected = detectLanguage(text)
  if (said === undefined || detected === undefined || said === detected) return said ?? detected
  if (!OF_A_SCRIPT.has(said) && !Object.hasOwn(FUNCTION_WORDS, said)) return said
  if (OF_A_SCRIPT.has(detected) || OF_A_SCRIPT.has(said)) return detected
  const words = text
    .slice(0, SAMPLE)
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
  return words.length >= PROOF && share(words, said) < share(words, detected) * HARDLY ? detected : said
}

function share(words: readonly string[], language: string): number {
  const known = new Set(FUNCTION_WORDS[language]?.split(' '))
  return words.filter((word) => known.has(word)).length
}
