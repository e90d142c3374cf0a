import type { Token } from '../model.ts'
import { opensSentence } from './clause.ts'
import type { Setting } from './difference.ts'
import { FIRST_NAMES_GERMAN, PLACES_GERMAN, TITLES_GERMAN } from './lexicons/abroad/names.ts'
import type { Passage } from './passage.ts'
import type { Word } from './words.ts'

/** Names one calls upon, rather than speaks of. */
const EXCLAIMED = new Set(['god', 'lord', 'jesus', 'christ', 'heaven', 'hell'])
const CAPITALISED = /^\p{Lu}/u
/** Above this share of capitalised long words a text is set in title case or capitals, and capitals tell nothing. */
const TITLE_CASE = 0.7

/** The words of a passage that are names, by their capitals: those inside a sentence, where the rest is not set in capitals. */
export function namesIn(words: readonly Word[], { before, tokens, after }: Passage, { language }: Pick<Setting, 'language'>): Word[] {
  const capitalised = words.filter(isCapitalised)
  if (capitalised.length === 0) return []
  const all = [...before, ...tokens, ...after]
  if (language === 'de') return capitalised.filter((word) => isGermanName(word, all))
  if (isTitleCase(all)) return []
  return capitalised.filter(({ token }) => {
    const at = all.indexOf(token)
    return token.kind === 'bracket' || !opensSentence(all.slice(0, Math.max(0, at)))
  })
}

function isCapitalised({ text, senses: [norm] }: Word): boolean {
  return CAPITALISED.test(text) && norm !== 'i' && !norm.startsWith('#') && !EXCLAIMED.has(norm)
}

/** German prints every noun with a capital: there a name is told by a list, or by the title or first name before it. */
function isGermanName({ token }: Word, all: readonly Token[]): boolean {
  // `Oder` opens a sentence more often than it flows.
  if (PLACES_GERMAN.has(token.norm) || FIRST_NAMES_GERMAN.has(token.norm))
    return token.norm !== 'oder' || !opensSentence(all.slice(0, all.indexOf(token)))
  const before = all[all.indexOf(token) - 1]
  const previous = before?.norm === '.' ? all[all.indexOf(token) - 2] : before
  if (previous?.kind !== 'word' || !CAPITALISED.test(previous.text)) return false
  return TITLES_GERMAN.test(previous.norm) || FIRST_NAMES_GERMAN.has(previous.norm)
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  return long.length > 3 && long.filter(({ text }) => CAPITALISED.test(text)).length > TITLE_CASE * long.length
}
