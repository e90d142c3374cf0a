import type { Part } from '../../model.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { layOut } from './lay-out.ts'

/** Embedded posts, by the marks their platforms give them. */
const POSTS = [
  'twitter-tweet',
  'twitter-video',
  'instagram-media',
  'bluesky-embed',
  'tiktok-embed',
  'mastodon-embed',
  'text-post-media',
  'reddit-embed-bq',
  'reddit-card',
  'fb-post',
]
  .map((name) => `.${name}`)
  .join(', ')

const PULL_QUOTES =
  ['pullquote', 'pull-quote', 'pull_quote'].map((name) => `[class*="${name}" i]`).join(', ') +
  ', [role="doc-pullquote"], aside[class*="quote" i]'

const CAPTIONS = 'figcaption, [class*="caption" i]'

const DECKS =
  'deck standfirst dek subheadline sub-headline subtitle article-subtitle article__subtitle article-summary article__summary chapo'
    .split(' ')
    .map((name) => `[class~="${name}" i]`)
    .join(', ')

/** What belongs to other articles, or to the site. */
const ELSEWHERE = 'nav, footer, a[href], [class*="related" i], [class*="recommend" i], [class*="teaser" i]'

/** Longer captions and decks are something else. */
const MAX_LENGTH = 1200

/** Takes what a page shows beside the body out of the document, in reading order. */
export function takeParts(document: DomDocument, title: string | undefined): Part[] {
  const headline = headlineOf(document, title)
  const scope = headline?.closest('article, main, [role="main"]') ?? document.body
  const taken: Part[] = []
  const take = (kind: Part['kind'], selector: string, isOne: (element: DomElement) => boolean): void => {
    for (const element of Array.from(scope.querySelectorAll(selector))) {
      if (!document.contains(element) || !isOne(element)) continue
      const text = layOut(element)
      if (text) taken.push({ kind, text })
      element.remove()
    }
  }
  take('post', POSTS, () => true)
  take('pull-quote', PULL_QUOTES, isShort)
  take('caption', CAPTIONS, (element) => isShort(element) && element.querySelector('h1, article, p + p + p') === null)
  take('deck', DECKS, isShort)
  const heading = headline ? layOut(headline) : title
  return [...(heading ? [{ kind: 'title', text: heading } as const] : []), ...taken]
}

function isShort(element: DomElement): boolean {
  return (element.textContent?.length ?? 0) <= MAX_LENGTH && !element.closest(ELSEWHERE)
}

/** The heading on the page that says the title, else the first main heading. */
function headlineOf(document: DomDocument, title: string | undefined): DomElement | undefined {
  const headings = [...document.querySelectorAll('h1')]
  const words = wordsOf(title ?? '')
  return headings.find((heading) => wordsOf(heading.textContent ?? '') === words) ?? headings.find((heading) => heading.textContent?.trim())
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
