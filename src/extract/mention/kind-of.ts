import type { Language } from '../languages/language.ts'

const SHORTEST = 4

/** Whether a noun is one of a list, or, where nouns are written together, ends with one: Tageszeitung, but no word that tells of words (Antwort). */
export function isKindOf(list: ReadonlySet<string>, noun: string, { compounds, sayings }: Language): boolean {
  if (list.has(noun)) return true
  if (!compounds || sayings.has(noun)) return false
  for (let i = 2; i <= noun.length - SHORTEST; i += 1) if (list.has(noun.slice(i))) return true
  return false
}
