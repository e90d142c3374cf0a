import { chainOf } from './chain-of.ts'
import { classNames } from './class-names.ts'
import { isShortPart } from './is-short-part.ts'
import { layOut } from './lay-out.ts'
import { closest, textOf } from './page-node.ts'
import { sameWords } from './same-words.ts'
import { subtree } from './subtree.ts'
import type { Place, Survey } from './survey.ts'

const NAMES = /standfirst|sub-?title|sub-?head|-(?:deck|dek|article-summary|chapo|bajada|unterzeile|undertitel|sottotitolo)-/
const ITEMS = /^(?:description|alternativeHeadline)$/
const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'p'])
const MIN_WORDS = 3
const MIN_LENGTH = 25

/** The element near the heading whose name says that it is the deck. */
export function namedDeck(survey: Survey, headline: Place): Place | undefined {
  return around(survey, headline, 2).find(
    (place) => isNamed(place) && isShortPart(place) && stands(place) && layOut(place.element).split(/\s+/).length >= MIN_WORDS,
  )
}

/** The element near the heading with the first words of the page's description. */
export function describedDeck(survey: Survey, headline: Place, description: string | undefined): Place | undefined {
  if (description === undefined) return undefined
  return around(survey, headline, 3).find(({ element }) => HEADINGS.has(element.localName) && opensWith(description, textOf(element)))
}

/** What is around the heading, so many steps up. */
function around(survey: Survey, headline: Place, steps: number): readonly Place[] {
  let near = headline
  for (let i = 0; i < steps; i++) near = near.parent ?? near
  const own = new Set([...chainOf(headline), ...subtree(survey, headline)])
  return subtree(survey, near).filter((place) => !own.has(place))
}

function isNamed({ element }: Place): boolean {
  return NAMES.test(classNames(element)) || ITEMS.test(element.getAttribute('itemprop') ?? '')
}

function stands({ element }: Place): boolean {
  return closest(element, ({ localName }) => localName === 'figure' || localName === 'h1') === undefined
}

/** Whether a description is a deck's words, perhaps with more behind them. */
function opensWith(description: string, text: string): boolean {
  const words = text.replaceAll(/\s+/g, ' ').trim()
  return words.length >= MIN_LENGTH && sameWords(description.slice(0, words.length + 1), words)
}
