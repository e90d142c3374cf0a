import type { Token } from '../model.ts'
import { opensSentence } from './clause.ts'
import type { Setting } from './difference.ts'
import type { Passage } from './passage.ts'
import type { Word } from './words.ts'

/** Names one calls upon, rather than speaks of. */
const EXCLAIMED = new Set(['god', 'lord', 'jesus', 'christ', 'heaven', 'hell'])
const CAPITALISED = /^\p{Lu}/u
/** Above this share of capitalised long words a text is set in title case or capitals, and capitals tell nothing. */
const TITLE_CASE = 0.7

/** The words of a passage that are names, by their capitals: those inside a sentence, where the rest is not set in capitals. */
export function namesIn(words: readonly Word[], { before, tokens, after }: Passage, { language }: Pick<Setting, 'language'>): Word[] {
  // German prints every noun with a capital.
  const capitalised = language === 'de' ? [] : words.filter(isCapitalised)
  if (capitalised.length === 0) return []
  const all = [...before, ...tokens, ...after]
  if (isTitleCase(all)) return []
  return capitalised.filter(({ token }) => {
    const at = all.indexOf(token)
    return token.kind === 'bracket' || !opensSentence(all.slice(0, Math.max(0, at)))
  })
}

function isCapitalised({ text, senses: [norm] }: Word): boolean {
  return CAPITALISED.test(text) && norm !== 'i' && !norm.startsWith('#') && !EXCLAIMED.has(norm)
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  return long.length > 3 && long.filter(({ text }) => CAPITALISED.test(text)).length > TITLE_CASE * long.length
}
