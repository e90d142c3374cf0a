import type { Metadata } from '../../options.ts'
import { headlineLine } from './headline-line.ts'
import { outletInTitle } from './outlet-in-title.ts'
import { sameWords } from './same-words.ts'
import type { Survey } from './survey.ts'
import { titleSides } from './title-sides.ts'

/** What a page says of its article, with the headline and the name of the outlet told apart where they stand in one title. */
export function withHeadline(survey: Survey, pageTitle: string | undefined, said: Metadata): Metadata {
  if (said.title === undefined) return said
  const title = said.title === pageTitle ? headlineLine(survey, pageTitle) : said.title
  const outlet = said.outlet ?? outletInTitle(survey, pageTitle, { ...said, title })
  if (outlet === undefined) return { ...said, title }
  const named = titleSides(title).find(({ rest }) => sameWords(rest, outlet))
  return { ...said, title: named?.headline ?? title, outlet }
}
