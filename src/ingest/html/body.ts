import { Readability } from '@mozilla/readability'
import { type DomDocument, type DomElement, isElement } from './dom.ts'

/** Elements that say they hold the article. */
const HOLDERS = 'main, [role="main"], article, [itemprop="articleBody"], [property="articleBody"]'

/** Elements that say they are about something else. */
const ASIDES =
  'nav, dialog, [role="navigation"], [role="dialog"], [role="alertdialog"], [class*="newsletter" i], [class*="related-articles" i], [class*="cookie" i], [class*="paywall-" i]'

/** The holder has at least this share of what the page's paragraphs say, else it holds something else. */
const MOST = 0.75
/** An aside has at most this share. */
const LITTLE = 0.2

/** Finds the element that holds the body of the article. It takes the document apart. */
export function findBody(document: DomDocument): DomElement | undefined {
  const total = massOf(document.body)
  for (const aside of Array.from(document.querySelectorAll(ASIDES))) {
    if (document.contains(aside) && massOf(aside) <= total * LITTLE) aside.remove()
  }
  const all = massOf(document.body)
  const holder = Array.from(document.querySelectorAll(HOLDERS)).findLast((element) => massOf(element) >= all * MOST)
  if (holder && all > 0) isolate(holder)
  for (const part of document.querySelectorAll(BYLINES))
    if (isInSentence(part)) for (const name of ['class', 'id', 'rel', 'itemprop']) part.setAttribute(name, '')
  const reader = new Readability<DomElement>(document, { serializer: (node) => node, keepClasses: true, disableJSONLD: true })
  return reader.parse()?.content ?? undefined
}

/** What Readability takes for a byline and drops, also where it opens a sentence: the `CAIRO —` of a story's first paragraph. */
const BYLINES = ['[class*="dateline" i]', '[class*="byline" i]', '[class*="author" i]', '[rel="author"]', '[itemprop*="author"]']
  .map((one) => `p ${one}`)
  .join(', ')

function isInSentence(element: DomElement): boolean {
  return (element.closest('p')?.textContent?.length ?? 0) > 2 * (element.textContent?.length ?? 0) + 80
}

/** How much an element says in paragraphs. */
function massOf(element: DomElement): number {
  let mass = 0
  for (const paragraph of element.querySelectorAll('p')) mass += paragraph.textContent?.trim().length ?? 0
  return mass
}

/** Removes everything around an element. */
function isolate(element: DomElement): void {
  for (let inner = element; inner.parentNode && inner.localName !== 'body'; inner = inner.parentNode) {
    for (const sibling of Array.from(inner.parentNode.childNodes)) if (sibling !== inner && isElement(sibling)) sibling.remove()
  }
}
