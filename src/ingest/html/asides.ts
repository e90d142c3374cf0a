import { type Naming, NAMINGS } from './aside-names.ts'
import { amidst } from './amidst.ts'
import { classNames } from './class-names.ts'
import { labelledSections } from './labelled-sections.ts'
import { massesOf } from './masses.ts'
import { columnsBeside } from './columns.ts'
import { chainOf } from './chain-of.ts'
import { type PageElement, textOf } from './page-node.ts'
import { isInBlockquote } from './is-in-blockquote.ts'
import { isWithin } from './is-within.ts'
import type { Place, Survey } from './survey.ts'
import { BLOCK } from './tags.ts'

/** Elements that say by themselves, or by their role, that they are about something else. */
const ELEMENTS: ReadonlySet<string> = new Set(['nav', 'dialog', 'menu', 'form', 'aside', 'footer'])
const ROLES = /^(?:navigation|dialog|alertdialog|menu|menubar|search|banner|contentinfo|complementary|toolbar)$/

/** The share of a page's prose that may stand in one of them, and in all. */
const [EACH, ALL] = [0.2, 0.6]

/** The author of what is quoted is no author of the page. */
const QUOTED = /-(?:quote|quotes|blockquote|pullquote|zitat|citation|cita|citat)-/

/** The elements that say that they are about something else than the article; what holds too much of the page's prose is not believed. */
export function asidesOf(survey: Survey, headline: Place | undefined): ReadonlySet<Place> {
  const masses = massesOf(survey)
  const [root] = survey.places
  const all = (root && masses.get(root)) ?? 0
  const linked = linkedIn(survey)
  const asides = new Set<Place>()
  const add = (places: readonly Place[], each: number, most: number): void => {
    const small = new Set(places.filter((place) => (masses.get(place) ?? 0) <= all * each))
    const outermost = [...small].filter((place) => !isWithin(place.parent, small))
    const mass = outermost.reduce((sum, place) => sum + (masses.get(place) ?? 0), 0)
    if (mass <= all * most) for (const place of outermost) asides.add(place)
  }
  const heading = new Set(chainOf(headline))
  const inner = survey.places.filter((place) => place.parent && !heading.has(place))
  const lengthOf = textLengths()
  const isMeant = (place: Place, { names, linked: only }: Naming): boolean => {
    const own = classNames(place.element)
    return own !== '' && names.test(own) && (!only || linked.has(place)) && isApart(place, lengthOf) && !isQuoted(place)
  }
  add(
    inner.filter((place) => isAside(place) && !isQuoted(place)),
    EACH,
    ALL,
  )
  for (const naming of NAMINGS)
    add(
      inner.filter((place) => isMeant(place, naming)),
      naming.each,
      naming.all,
    )
  for (const place of labelledSections(survey, masses)) if (!heading.has(place)) asides.add(place)
  for (const place of amidst(survey, asides)) asides.delete(place)
  for (const place of columnsBeside(survey, masses)) if (!heading.has(place)) asides.add(place)
  return asides
}

function linkedIn({ blocks }: Survey): ReadonlySet<Place> {
  const linked = new Set<Place>()
  for (const block of blocks) {
    if (block.linked > 0) for (let at: Place | undefined = block.place; at && !linked.has(at); at = at.parent) linked.add(at)
  }
  return linked
}

function isAside({ element }: Place): boolean {
  return ELEMENTS.has(element.localName) || ROLES.test(element.getAttribute('role') ?? '')
}

function isQuoted(place: Place): boolean {
  return QUOTED.test(classNames(place.element)) || isInBlockquote(place)
}

/** Whether an element is a paragraph or more, not some words of one. */
function isApart({ element, parent }: Place, lengthOf: (element: PageElement) => number): boolean {
  if (BLOCK.has(element.localName) || element.localName.includes('-')) return true
  return (parent ? lengthOf(parent.element) : 0) <= lengthOf(element) + 3
}

/** Counts the signs in elements, in each of them once: thousands may have one parent. */
function textLengths(): (element: PageElement) => number {
  const known = new Map<PageElement, number>()
  return (element) => {
    const length = known.get(element) ?? textOf(element).trim().length
    known.set(element, length)
    return length
  }
}
