import type { Survey } from './survey.ts'
import { pageLines } from './page-lines.ts'
import { bare } from './same-words.ts'
import { type PageElement, textOf } from './page-node.ts'

/** What a page shows of a name. */
export type Showing = 'as its own' | 'as a section' | 'not at all'

/** The front page of a site, or of its edition in a language. */
const FRONT = /^\/?(?:(?:index|home|default|main)(?:\.\w{2,5})?|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i
const OWNED = /©|\(c\)|\bcopyright\b/iu
const MAX_LINE = 300

/**
 * How a page shows a name that stands in its title: as the site's own where it leads to the front page, is drawn as a picture, stands first of all on
 * the page or behind a copyright sign; as a section's where it leads to another page.
 */
export function shownOnPage(survey: Survey, name: string): Showing {
  const words = bare(name)
  const isNamed = (text: string | null | undefined): boolean =>
    text !== undefined && text !== null && text.length <= MAX_LINE && bare(text) === words
  const links = survey.places.filter(({ element }) => element.localName === 'a' && isNamed(textOf(element)))
  const ways = links.flatMap(({ element }) => pathOf(element) ?? [])
  if (ways.some((path) => FRONT.test(path))) return 'as its own'
  if (ways.length > 0) return 'as a section'
  const [first, second] = pageLines(survey)
  const isMasthead = isNamed(first?.text) && first?.block.place.parent !== second?.block.place.parent
  const isOwner = survey.blocks.some(({ text }) => text.length <= MAX_LINE && OWNED.test(text) && ` ${bare(text)} `.includes(` ${words} `))
  const isDrawn = survey.places.some(({ element }) => element.localName === 'img' && isNamed(element.getAttribute('alt')))
  return isMasthead || isOwner || isDrawn ? 'as its own' : 'not at all'
}

/** Where a link leads on the site; nowhere if it leads to the page itself or does something. */
function pathOf(link: PageElement): string | undefined {
  const address = link.getAttribute('href')?.trim() ?? ''
  if (address === '' || /^(?:#|javascript:|mailto:)/i.test(address) || !URL.canParse(address, BASE)) return undefined
  return new URL(address, BASE).pathname
}

/** An address that no site has, to find the paths of links by. */
const BASE = 'https://site.invalid/pages/'
