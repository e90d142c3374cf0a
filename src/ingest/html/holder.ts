import { chainOf } from './chain-of.ts'
import { isWithin } from './is-within.ts'
import { isProse, massesOf } from './masses.ts'
import type { Place, Survey } from './survey.ts'

/** The holder has at least this share of what the page says in prose. */
const MOST = 0.75
/** Or so much if no other article on the page has more than a little. */
const MORE = 0.6
const LITTLE = 0.1
/** Or so much with the headline in it, or so many paragraphs while other stories are on the page. */
const WITH_HEADLINE = 0.3
const PARAGRAPHS = 3
const PARAGRAPH = 80
/** A link to a story has its headline. */
const WAY = 15

const ITEM = /\barticleBody\b/

/** The innermost element that says it holds the article, and does. */
export function holderOf(survey: Survey, masses: ReadonlyMap<Place, number>, headline: Place | undefined): Place | undefined {
  const [root] = survey.places
  const all = (root && masses.get(root)) ?? 0
  if (all === 0) return undefined
  const shareOf = (place: Place): number => (masses.get(place) ?? 0) / all
  const over = new Set(chainOf(headline))
  const long = massesOf(survey, ({ text }) => text.length >= PARAGRAPH)
  const holders = survey.places.filter(isHolder)
  const articles = holders.filter((place) => place.element.localName !== 'main' && shareOf(place) >= LITTLE)
  const own = articles.findLast((place) => over.has(place) && (long.get(place) ?? 0) >= PARAGRAPHS * PARAGRAPH)
  const isOnly = articles.every((place) =>
    articles.every((other) => isWithin(place, new Set([other])) || isWithin(other, new Set([place]))),
  )
  return (
    (isOnly ? articles.findLast((place) => shareOf(place) >= MORE) : own) ??
    (own && isAmongWays(own, survey) ? own : undefined) ??
    holders.findLast((place) => shareOf(place) >= MOST) ??
    holders.findLast((place) => shareOf(place) >= WITH_HEADLINE && over.has(place)) ??
    own
  )
}

/** Whether what is around an element is a stream of links to other stories, each with a few words of it. */
function isAmongWays(place: Place, { blocks }: Survey): boolean {
  const own = new Set([place])
  const around = blocks.filter((block) => !isWithin(block.place, own))
  const ways = around.filter(({ text, linked }) => text.length >= WAY && linked * 2 >= text.length).length
  return ways * 3 >= around.filter(isProse).length
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
