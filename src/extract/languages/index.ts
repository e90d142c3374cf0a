import type { Article } from '../../model.ts'
import { blank } from './blank.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import type { Language } from './language.ts'
import { likeliest } from './likeliest.ts'
import { nb } from './nb.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { sv } from './sv.ts'
import { unread } from './unread.ts'
import { zh } from './zh.ts'

const LANGUAGES: readonly Language[] = [en, de, fr, es, it, pt, nl, sv, da, nb, pl, ru, zh, ja, ...unread]
/** Norwegian goes by three names. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
])

/**
 * The tables to read an article with: those of its stated language, else of the one whose little words it uses most.
 *
 * English if it has no words; no tables if it is in a language that has none here.
 */
export function languageOf({ language, text }: Pick<Article, 'language' | 'text'>): Language {
  const stated = language?.toLowerCase().match(/^[a-z]{2}(?![a-z])/)?.[0] ?? ''
  const code = ALIASES.get(stated) ?? stated
  return LANGUAGES.find((each) => each.code === code) ?? likeliest(text, LANGUAGES) ?? blank
}
