import { primaryLanguage } from '../language.ts'

/** The primary language of the first of some tags that is one. */
export function languageOf(...tags: readonly (string | undefined)[]): string | undefined {
  for (const tag of tags) {
    const language = primaryLanguage(tag?.trim() ?? '')
    if (language !== undefined) return language
  }
  return undefined
}
