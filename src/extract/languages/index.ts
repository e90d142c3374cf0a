import type { Article } from '../../model.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { Language } from './language.ts'

const LANGUAGES: readonly Language[] = [en, de, fr, es]
const SAMPLE = 2000

/** The tables to read an article with: those of its stated language, else of the one whose little words it uses most; English if none. */
export function languageOf({ language, text }: Pick<Article, 'language' | 'text'>): Language {
  return LANGUAGES.find(({ code }) => code === language?.toLowerCase().slice(0, 2)) ?? likeliest(text)
}

function likeliest(text: string): Language {
  const printed =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const scores = LANGUAGES.map(({ common, cues }) => printed.filter((word) => common.has(word) || cues.has(word)).length)
  return LANGUAGES[scores.indexOf(Math.max(...scores))] ?? en
}
