import { likelyLanguages } from './language/likely-languages.ts'

/** The language a text is written in, told by its commonest words or by its script; undefined where that is unsure. */
export function detectLanguage(text: string): string | undefined {
  const [language, ...others] = likelyLanguages(text)
  return others.length === 0 ? language : undefined
}

/** Subtags of BCP 47 that name no language: undetermined, several, none. */
const NO_LANGUAGE = new Set(['und', 'mul', 'zxx', 'mis', 'art'])
/** Norwegian goes by three names. */
const NORWEGIAN = new Set(['nb', 'nn', 'nor', 'nob', 'nno'])

/** The primary language of a BCP 47 tag such as `en-GB`, or of a code of three letters: `en`. Norwegian is `no`, whichever it is. */
export function primaryLanguage(tag: string): string | undefined {
  const primary = /^([a-z]{2,3})(?:[-_][a-z0-9_-]{1,30})?$/i.exec(tag.trim())?.[1]?.toLowerCase()
  if (primary === undefined || NO_LANGUAGE.has(primary)) return undefined
  if (NORWEGIAN.has(primary)) return 'no'
  return Intl.getCanonicalLocales(primary)[0]?.split('-')[0]
}
