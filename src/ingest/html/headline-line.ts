import { pageLines } from './page-lines.ts'
import { bare } from './same-words.ts'
import { shownOnPage } from './shown-on-page.ts'
import type { Survey } from './survey.ts'
import { titleSides } from './title-sides.ts'

/** Shorter lines are labels. */
const MIN_LENGTH = 15

/**
 * The title of a page without the name beside it, where a line of the page that is no heading shows which is which: below its masthead, and longer
 * than the name. Behind a colon the page has to show the name, too, for much of what is said has a colon in it.
 */
export function headlineLine(survey: Survey, title: string): string {
  const sides = titleSides(title).filter(({ headline, rest }) => headline.length >= MIN_LENGTH && headline.length >= rest.length)
  if (sides.length === 0) return title
  const [, ...below] = pageLines(survey)
  const lines = new Set(below.flatMap(({ text }) => (text.length <= title.length * 2 ? bare(text) : [])))
  if (lines.has(bare(title))) return title
  const shown = sides.filter(({ headline }) => lines.has(bare(headline)))
  const sure = shown.filter(({ rest, sign }) => sign !== ':' || shownOnPage(survey, rest) === 'as its own')
  return sure.reduce<string>((best, { headline }) => (best === title || headline.length > best.length ? headline : best), title)
}
