import type { ByLanguage } from './lexicon.ts'

/** Noises of speech. */
export const NOISES: ByLanguage = {
  en: 'um uh er erm ah eh hm hmm mm mmm uhm oh huh em mhm',
  de: 'äh ähm öh öhm hm hmm mhm tja eh ehm pff',
  fr: 'euh heu hum bah ben hein pff hm',
  es: 'eh em ehm hm mmm ah eeh',
}

/** What speakers put in without saying anything; the longest first. */
export const FILLERS: readonly (readonly string[])[] = [
  ['to', 'be', 'perfectly', 'honest', 'with', 'you'],
  ['if', 'you', 'know', 'what', 'i', 'mean'],
  ['to', 'tell', 'you', 'the', 'truth'],
  ['to', 'be', 'honest', 'with', 'you'],
  ['you', 'know', 'what', 'i', 'mean'],
  ['know', 'what', 'i', "'m", 'saying'],
  ['i', "'ll", 'tell', 'you', 'what'],
  ['to', 'be', 'perfectly', 'honest'],
  ['i', "'ll", 'be', 'honest'],
  ['to', 'be', 'honest'],
  ['to', 'be', 'frank'],
  ['i', "'ll", 'tell', 'you'],
  ['i', "'m", 'telling', 'you'],
  ['let', 'me', 'tell', 'you'],
  ['i', 'tell', 'you'],
  ['if', 'you', 'will'],
  ['as', 'it', 'were'],
  ['you', 'know'],
  ['i', 'mean'],
  ['you', 'see'],
]

/** What may open a clause and go unprinted. */
export const OPENERS: ReadonlySet<string> = new Set(['so', 'and', 'well', 'oh'])

/** What may do so with a comma behind it. */
export const CALLS: ReadonlySet<string> = new Set([
  'look',
  'listen',
  'okay',
  'ok',
  'now',
  'yes',
  'yeah',
  'like',
  'right',
  'anyway',
  'see',
  'hey',
])

/** What may stand between commas and go unprinted. */
export const INTERJECTIONS: ReadonlySet<string> = new Set(['well', 'like', 'look', 'okay', 'ok', 'oh', 'right', 'yeah', 'yes', 'so'])
