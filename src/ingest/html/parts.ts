import type { Part } from '../../model.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { layOut } from './lay-out.ts'
import { sameWords } from './same-words.ts'

/** Embedded posts, by the marks their platforms give them. */
const POSTS =
  'twitter-tweet twitter-video instagram-media bluesky-embed tiktok-embed mastodon-embed text-post-media reddit-embed-bq reddit-card fb-post'
    .split(' ')
    .map((name) => `.${name}`)
    .join(', ')

const PULL_QUOTES =
  '[class*="pullquote" i], [class*="pull-quote" i], [class*="pull_quote" i], [role="doc-pullquote"], aside[class*="quote" i]'

const CAPTIONS = 'figcaption, [class*="caption" i]'

const DECKS =
  '[itemprop="description"], [itemprop="alternativeHeadline"], [class*="standfirst" i], [class*="subtitle" i], [class*="subhead" i], [class*="sub-head" i], ' +
  'deck dek article-summary article__summary chapo bajada'
    .split(' ')
    .map((name) => `[class~="${name}" i]`)
    .join(', ')

/** What belongs to other articles, or to the site. */
const ELSEWHERE = 'nav, footer, a[href], [class*="related" i], [class*="recommend" i], [class*="teaser" i]'

/** What is longer than a caption or a deck ever is, or holds a whole article, is neither. */
const MAX_LENGTH = 1200
const WHOLE = 'h1, article, p + p + p'
const MIN_WORDS = 3

/**
 * Takes what a page shows beside the body out of the document: its heading and deck, then posts, pull quotes and captions, each in reading order.
 *
 * A deck that only the page's description gives away stays in the document too: it may as well be the first paragraph of the body.
 */
export function takeParts(document: DomDocument, title: string | undefined, description: string | undefined): Part[] {
  const headline = headlineOf(document, title)
  const scope = headline?.closest('article, main, [role="main"]') ?? document.body
  const heading = headline ? layOut(headline) : title
  const named = headline && namedDeck(headline)
  const deck = named ?? (headline && describedDeck(headline, description))
  const deckText = deck && layOut(deck)
  named?.remove()
  return [
    ...(heading ? [{ kind: 'title', text: heading } as const] : []),
    ...(deckText ? [{ kind: 'deck', text: deckText } as const] : []),
    ...take('post', scope.querySelectorAll(POSTS), document),
    ...take('pull-quote', scope.querySelectorAll(PULL_QUOTES), document).filter(({ text }) => text.split(/\s+/).length >= MIN_WORDS),
    ...take('caption', scope.querySelectorAll(CAPTIONS), document),
  ]
}

/** Takes the elements that stand for themselves; a text shown twice, for two widths of the screen, is one part. */
function take(kind: Part['kind'], elements: Iterable<DomElement>, document: DomDocument): Part[] {
  const texts = new Set<string>()
  for (const element of Array.from(elements)) {
    if (!document.contains(element) || (kind !== 'post' && !isShort(element))) continue
    texts.add(layOut(element))
    element.remove()
  }
  texts.delete('')
  return Array.from(texts, (text) => ({ kind, text }))
}

function isShort(element: DomElement): boolean {
  return element.querySelector(WHOLE) === null && (element.textContent?.length ?? 0) <= MAX_LENGTH && element.closest(ELSEWHERE) === null
}

/** The element near the heading whose class says that it is the deck. */
function namedDeck(headline: DomElement): DomElement | undefined {
  const near = headline.parentNode?.parentNode ?? headline
  return Array.from(near.querySelectorAll(DECKS)).find(
    (element) =>
      isShort(element) &&
      !element.contains(headline) &&
      element.closest('figure, h1') === null &&
      layOut(element).split(/\s+/).length >= MIN_WORDS,
  )
}

/** The element near the heading with the first words of the page's description. */
function describedDeck(headline: DomElement, description: string | undefined): DomElement | undefined {
  const near = headline.parentNode?.parentNode?.parentNode ?? headline
  return description === undefined
    ? undefined
    : Array.from(near.querySelectorAll('h2, h3, h4, p')).find((element) => opensWith(description, element.textContent ?? ''))
}

/** Whether a description is a deck's words, perhaps with more behind them. */
function opensWith(description: string, text: string): boolean {
  const words = text.replaceAll(/\s+/g, ' ').trim()
  return words.length >= 25 && sameWords(description.slice(0, words.length + 1), words)
}

/** The heading on the page that says the title; else the first main heading, unless it says something else altogether. */
function headlineOf(document: DomDocument, title: string | undefined): DomElement | undefined {
  const headings = Array.from(document.querySelectorAll('h1')).filter((heading) => heading.textContent?.trim())
  if (title === undefined) return headings[0]
  return (
    headings.find((heading) => sameWords(heading.textContent ?? '', title)) ??
    headings.find((heading) => shareWords(heading.textContent ?? '', title))
  )
}

function shareWords(heading: string, title: string): boolean {
  const words = new Set(wordsOf(title))
  const shared = wordsOf(heading).filter((word) => words.has(word)).length
  return shared * 3 >= Math.min(words.size, wordsOf(heading).length)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
