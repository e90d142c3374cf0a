import { Readability } from '@mozilla/readability'
import { type DomDocument, type DomElement, isElement } from './dom.ts'
import { sameWords } from './same-words.ts'

/** Elements that say they hold the article. */
const HOLDERS = 'main, [role="main"], article, [itemprop="articleBody"], [property="articleBody"]'

/** Elements that say they are about something else. */
const ASIDES =
  'nav, dialog, [role="navigation"], [role="dialog"], [role="alertdialog"], [class*="newsletter" i], [class*="related-articles" i], [class*="cookie" i], [class*="paywall-" i]'

/** The holder has at least this share of what the page's paragraphs say, or this with the headline in it, else it holds something else. */
const MOST = 0.75
const WITH_HEADLINE = 0.3
/** An aside has at most this share. */
const LITTLE = 0.2

/**
 * Finds the element that holds the body of the article; it takes the document apart.
 *
 * Where not every element is to be scored, what says that it holds the article is believed.
 */
export function findBody(document: DomDocument, title: string | undefined, scored: boolean): DomElement | undefined {
  removeAsides(document)
  const holder = holderOf(document, title)
  if (!scored) return holder
  if (holder) isolate(holder)
  keepDatelines(document)
  const reader = new Readability<DomElement>(document, { serializer: (node) => node, keepClasses: true, disableJSONLD: true })
  return reader.parse()?.content ?? undefined
}

/** The innermost element that says it holds the article, and does. */
function holderOf(document: DomDocument, title: string | undefined): DomElement | undefined {
  const masses = massesOf(document)
  const all = masses.get(document.body) ?? 0
  if (all === 0) return undefined
  const shareOf = (element: DomElement): number => (masses.get(element) ?? 0) / all
  const holders = Array.from(document.querySelectorAll(HOLDERS))
  const headline = Array.from(document.querySelectorAll('h1')).find(
    (heading) => title !== undefined && sameWords(heading.textContent ?? '', title),
  )
  return (
    holders.findLast((element) => shareOf(element) >= MOST) ??
    (headline && holders.findLast((element) => shareOf(element) >= WITH_HEADLINE && element.contains(headline)))
  )
}

/** How much every element says in paragraphs; elements without any are left out. */
function massesOf(document: DomDocument): ReadonlyMap<DomElement, number> {
  const masses = new Map<DomElement, number>()
  for (const paragraph of document.querySelectorAll('p')) {
    const mass = paragraph.textContent?.trim().length ?? 0
    for (let element: DomElement | null = paragraph; element; element = element.parentNode)
      masses.set(element, (masses.get(element) ?? 0) + mass)
  }
  return masses
}

function removeAsides(document: DomDocument): void {
  const masses = massesOf(document)
  const most = (masses.get(document.body) ?? 0) * LITTLE
  for (const aside of Array.from(document.querySelectorAll(ASIDES))) if ((masses.get(aside) ?? 0) <= most) aside.remove()
}

/** What Readability takes for a byline and drops, also where it opens a sentence: the `CAIRO —` of a story's first paragraph. */
const BYLINES = ['[class*="dateline" i]', '[class*="byline" i]', '[class*="author" i]', '[rel="author"]', '[itemprop*="author"]']
  .map((one) => `p ${one}`)
  .join(', ')

function keepDatelines(document: DomDocument): void {
  const lengths = new Map<DomElement | null, number>()
  for (const part of document.querySelectorAll(BYLINES)) {
    const paragraph = part.closest('p')
    const length = lengths.get(paragraph) ?? paragraph?.textContent?.length ?? 0
    lengths.set(paragraph, length)
    if (length > 2 * (part.textContent?.length ?? 0) + 80)
      for (const name of ['class', 'id', 'rel', 'itemprop']) part.setAttribute(name, '')
  }
}

/** Removes everything around an element. */
function isolate(element: DomElement): void {
  for (let inner = element; inner.parentNode && inner.localName !== 'body'; inner = inner.parentNode) {
    for (const sibling of Array.from(inner.parentNode.childNodes)) if (sibling !== inner && isElement(sibling)) sibling.remove()
  }
}
