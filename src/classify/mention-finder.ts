import type { Article, Witness } from '../model.ts'
import { normalize } from '../text/normalize.ts'
import { withoutAccents } from '../text/without-accents.ts'

/** Whether the article of a witness has the surname, the last of some parts, of somebody. */
export type Knows = (witness: Witness, parts: readonly string[]) => boolean

/** Tells whether a witness's article has the surname of somebody anywhere. Looks for each once in each article. */
export function mentionFinder(): Knows {
  const texts = new Map<Article, { readonly text: string; readonly told: Map<string, boolean> }>()
  return ({ quotations: [{ article }] }, parts) => {
    const surname = parts.at(-1)
    if (surname === undefined) return false
    const { text, told } = texts.get(article) ?? { text: withoutAccents(normalize(article.text)), told: new Map<string, boolean>() }
    texts.set(article, { text, told })
    const found = told.get(surname) ?? text.includes(surname)
    told.set(surname, found)
    return found
  }
}
