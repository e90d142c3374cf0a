import { classNames } from './class-names.ts'
import { massesOf } from './masses.ts'
import { subtree } from './subtree.ts'
import type { Block, Place, Survey } from './survey.ts'

/** The element with this share of the prose holds the article. */
const NEARLY_ALL = 0.8

/** Without what stands behind the article: outside the element that holds nearly all of it, and behind ways to other stories or to other sites. */
export function withoutBehind(survey: Survey, blocks: readonly Block[], asides: ReadonlySet<Place>): readonly Block[] {
  const holder = innermost(blocks)
  if (!holder) return blocks
  const order = new Map(survey.places.map((place, i) => [place, i]))
  const end = (order.get(holder) ?? 0) + subtree(survey, holder).length
  const linked = massesOf(survey, (block) => block.linked > 0)
  const ways = [...asides].filter((place) => linked.has(place)).map((place) => order.get(place) ?? 0)
  const way = ways.reduce((first, at) => (at >= end && at < first ? at : first), Infinity)
  const kin = kinOf(holder)
  return blocks.filter(({ place }) => (order.get(place) ?? 0) < way || isKin(place, kin))
}

/** The innermost element with nearly all of the prose of some blocks. */
export function innermost(blocks: readonly Block[], share = NEARLY_ALL): Place | undefined {
  const masses = massesOf({ blocks })
  const all = Math.max(0, ...masses.values())
  return [...masses]
    .filter(([, mass]) => mass >= all * share)
    .reduce<Place | undefined>((inner, [place]) => (inner && inner.depth > place.depth ? inner : place), undefined)
}

/** An article may stand in several elements of one kind, with other things between them. */
function kinOf({ parent, element }: Place): (place: Place) => boolean {
  const names = namesOf(element.localName, classNames(element))
  return (place) =>
    place.parent === parent && namesOf(place.element.localName, classNames(place.element)).some((name) => names.includes(name))
}

function namesOf(element: string, names: string): readonly string[] {
  return names === '' ? [element] : names.split('-').filter((name) => name.length > 3)
}

function isKin(place: Place, kin: (place: Place) => boolean): boolean {
  for (let at: Place | undefined = place; at; at = at.parent) if (kin(at)) return true
  return false
}
