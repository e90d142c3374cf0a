import { classNames } from './class-names.ts'
import { holds } from './holds.ts'
import { type PageElement, textOf } from './page-node.ts'
import type { Place } from './survey.ts'

/** What belongs to other articles, or to the site. */
const ELSEWHERE = /related|recommend|teaser/

/** What is longer than a caption or a deck ever is, or holds a whole article, is neither. */
const MAX_LENGTH = 1200
const PARAGRAPHS = 3

/** Whether an element of the article, which is not over its headline, may be a caption, a deck or a pull quote. */
export function isShortPart(place: Place): boolean {
  if (textOf(place.element).length > MAX_LENGTH || holds(place.element, isArticle, PARAGRAPHS)) return false
  for (let at: Place | undefined = place; at; at = at.parent) {
    const { localName } = at.element
    if (localName === 'nav' || localName === 'footer' || (localName === 'a' && at.element.hasAttribute('href'))) return false
    if (ELSEWHERE.test(classNames(at.element))) return false
  }
  return true
}

const isArticle = ({ localName }: PageElement): boolean => localName === 'article'
