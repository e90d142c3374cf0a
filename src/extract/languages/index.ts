import type { Article } from '../../model.ts'
import { blank } from './blank.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import type { Language } from './language.ts'
import { nb } from './nb.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { sv } from './sv.ts'

const LANGUAGES: readonly Language[] = [en, de, fr, es, it, pt, nl, sv, da, nb, pl]
const SAMPLE = 4000
/** Norwegian goes by three names. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
])
/** So many words tell a language; if fewer than this share of them are little words of any, it is none of them. */
const ENOUGH = 40
const LEAST_SHARE = 0.1

/** The tables to read an article with: those of its stated language, else of the one whose little words it uses most; English if it has none, and no tables if it is plainly in a language that has none here. */
export function languageOf({ language, text }: Pick<Article, 'language' | 'text'>): Language {
  const stated = language?.toLowerCase().slice(0, 2) ?? ''
  return LANGUAGES.find(({ code }) => code === (ALIASES.get(stated) ?? stated)) ?? likeliest(text)
}

/** How much a word speaks for each language: the more languages have it, the less. */
const VOTES: ReadonlyMap<string, readonly number[]> = votes()

function votes(): ReadonlyMap<string, readonly number[]> {
  const every = LANGUAGES.flatMap(({ common, cues }) => [...common, ...cues.keys()])
  return new Map(
    every.map((word) => {
      const has = LANGUAGES.map(({ common, cues }) => (common.has(word) || cues.has(word) ? 1 : 0))
      const total = has.reduce<number>((sum, each) => sum + each, 0)
      return [word, has.map((each) => each / total)] as const
    }),
  )
}

function likeliest(text: string): Language {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const printed = sample.match(/\p{L}+/gu) ?? []
  const voting = printed.flatMap((word) => {
    const vote = VOTES.get(word)
    return vote ? [vote] : []
  })
  const scores = LANGUAGES.map(({ letters = '' }, i) => {
    const told = Array.from(letters).filter((letter) => sample.includes(letter)).length
    return told + voting.reduce((sum, vote) => sum + (vote[i] ?? 0), 0)
  })
  if (printed.length >= ENOUGH && voting.length / printed.length < LEAST_SHARE) return blank
  return LANGUAGES[scores.indexOf(Math.max(...scores))] ?? en
}
