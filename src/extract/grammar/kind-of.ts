import type { Language } from '../languages/language.ts'

const SHORTEST = 4

interface List {
  readonly has: (word: string) => boolean
}

/**
 * The entry of a list that a noun is, or, where nouns are written together, ends with; a word that tells of words is none.
 *
 * > | Zeitung, Tageszeitung → zeitung   > | Kugelstoßerin → -erin   but not Antwort → wort
 */
export function kindOf(list: List, noun: string, { compounds, sayings }: Pick<Language, 'compounds' | 'sayings'>): string | undefined {
  if (list.has(noun)) return noun
  if (!compounds || sayings.has(noun)) return undefined
  for (let i = 2; i <= noun.length - SHORTEST; i += 1) {
    const end = noun.slice(i)
    if (list.has(end)) return end
    if (list.has(`-${end}`)) return `-${end}`
  }
  return undefined
}

/** Whether a noun is of a list, or ends with a word of it where nouns are written together. */
export const isKindOf = (list: List, noun: string, language: Pick<Language, 'compounds' | 'sayings'>): boolean =>
  kindOf(list, noun, language) !== undefined
