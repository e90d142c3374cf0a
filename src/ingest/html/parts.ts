import type { Part } from '../../model.ts'
import { isCaption, pictureBoxes } from './captions.ts'
import { classNames } from './class-names.ts'
import { describedDeck, namedDeck } from './decks.ts'
import { isShortPart } from './is-short-part.ts'
import { layOut } from './lay-out.ts'
import { headlineOf } from './page-headline.ts'
import { isPost } from './posts.ts'
import { chainOf } from './chain-of.ts'
import { isWithin } from './is-within.ts'
import { subtree } from './subtree.ts'
import type { Place, Survey } from './survey.ts'

/** What a page shows beside the body, and the elements it stands in. */
export interface Beside {
  readonly parts: readonly Part[]
  readonly places: ReadonlySet<Place>
  readonly headline: Place | undefined
}

const MIN_WORDS = 3

/**
 * Finds what a page shows beside the body: its heading and deck, then posts, pull quotes and captions, each in reading order.
 *
 * A deck that only the page's description gives away is left in the body too: it may as well be its first paragraph.
 */
export function besideOf(survey: Survey, title: string | undefined, description: string | undefined): Beside {
  const headline = headlineOf(survey, title)
  const heading = headline ? layOut(headline.element) : title
  const named = headline && namedDeck(survey, headline)
  const deck = named ?? (headline && describedDeck(survey, headline, description))
  const places = new Set<Place>(named ? [named] : [])
  const over = new Set(chainOf(headline))
  const holder = headline && chainOf(headline).find(isHolder)
  const scope = holder ? subtree(survey, holder) : survey.places

  /** A text shown twice, for two widths of the screen, is one part. */
  const take = (kind: Part['kind'], found: readonly Place[]): readonly Part[] => {
    const taken = found.filter(
      (place) => !over.has(place) && !isWithin(place, places) && (kind === 'post' || isShortPart(place)) && places.add(place),
    )
    return [...new Set(taken.map(({ element }) => layOut(element)))].filter((text) => text !== '').map((text) => ({ kind, text }))
  }
  const boxes = new Set(pictureBoxes(survey))
  const parts = [
    ...(heading ? [{ kind: 'title', text: heading } as const] : []),
    ...(deck ? [{ kind: 'deck', text: layOut(deck.element) } as const] : []),
    ...take('post', scope.filter(isPost)),
    ...take('pull-quote', scope.filter(isPullQuote)).filter(({ text }) => text.split(/\s+/).length >= MIN_WORDS),
    ...take(
      'caption',
      scope.filter((place) => isCaption(place) || boxes.has(place)),
    ),
  ]
  return { headline, parts, places }
}

function isHolder({ element }: Place): boolean {
  return element.localName === 'article' || element.localName === 'main' || element.getAttribute('role') === 'main'
}

function isPullQuote({ element }: Place): boolean {
  const names = classNames(element)
  return (
    /pull-?quote/.test(names) ||
    (element.localName === 'aside' && names.includes('quote')) ||
    element.getAttribute('role') === 'doc-pullquote'
  )
}
