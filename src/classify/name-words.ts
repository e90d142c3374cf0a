import { normalize } from '../text/normalize.ts'
import { withoutAccents } from '../text/without-accents.ts'
import { words } from './lexicons/lexicon.ts'

/** What may stand before a name and is no part of it. */
export const TITLES =
  words(`mr mrs ms dr sir dame lord lady president vice senator sen gov governor rep prof professor prime minister chancellor king
  queen prince princess duke duchess pope mayor judge justice captain general colonel sergeant deputy first chief officer coach pastor rev
  bishop cardinal father sister secretary speaker ambassador councillor attorney detective inspector superintendent director doctor mme
  herr frau`)

/** The words of a name that tell who it is: no title, no accent. */
export function nameParts(name: string): string[] {
  return wordsOf(name).filter((part) => part.length > 2 && !TITLES.has(part))
}

/** Whether some of the words of a name are printed in a text. */
export function holds(text: string, parts: readonly string[]): boolean {
  const printed = wordsOf(text)
  return parts.some((part) => printed.includes(part))
}

function wordsOf(text: string): string[] {
  return withoutAccents(normalize(text))
    .split(/[^\p{L}'-]+/u)
    .map((word) => word.replace(/'s?$/, ''))
    .filter((word) => word !== '')
}
