import { isWithin } from './is-within.ts'
import type { Place, Survey } from './survey.ts'

/** The holder has at least this share of what the page says in prose. */
const MOST = 0.75
/** Or so much if no other article on the page has more than a little. */
const MORE = 0.6
const LITTLE = 0.1
/** Or so much with the headline in it, or so many paragraphs while other stories are on the page. */
const WITH_HEADLINE = 0.3
const PARAGRAPHS = 3

const ITEM = /\barticleBody\b/

/** The innermost element that says it holds the article, and does. */
export function holderOf({ places, blocks }: Survey, masses: ReadonlyMap<Place, number>, headline: Place | undefined): Place | undefined {
  const [root] = places
  const all = (root && masses.get(root)) ?? 0
  if (all === 0) return undefined
  const shareOf = (place: Place): number => (masses.get(place) ?? 0) / all
  const holders = places.filter(isHolder)
  const around = (place: Place): boolean => headline !== undefined && isWithin(headline, new Set([place]))
  const paragraphsIn = (place: Place): number =>
    blocks.filter((block) => block.text.length >= 80 && isWithin(block.place, new Set([place]))).length
  const articles = holders.filter((place) => place.element.localName !== 'main' && shareOf(place) >= LITTLE)
  const only = articles.every((place) => articles.every((other) => isWithin(place, new Set([other])) || isWithin(other, new Set([place]))))
  const own = articles.filter((place) => around(place) && paragraphsIn(place) >= PARAGRAPHS)
  return (
    (only ? articles.findLast((place) => shareOf(place) >= MORE) : undefined) ??
    (only ? undefined : own.find(({ element }) => element.localName === 'article')) ??
    holders.findLast((place) => shareOf(place) >= MOST) ??
    holders.findLast((place) => shareOf(place) >= WITH_HEADLINE && around(place)) ??
    own.at(-1)
  )
}

function isHolder({ element }: Place): boolean {
  const { localName } = element
  return (
    localName === 'main' ||
    localName === 'article' ||
    element.getAttribute('role') === 'main' ||
    ITEM.test(element.getAttribute('itemprop') ?? '') ||
    ITEM.test(element.getAttribute('property') ?? '') ||
    element.getAttribute('name') === 'articleBody'
  )
}
