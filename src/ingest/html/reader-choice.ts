import { Readability } from '@mozilla/readability'
import { isElement, type PageDocument, type PageElement, type PageNode, TEXT } from './page-node.ts'
import { readerDocument } from './reader-document.ts'
import type { Block, Place } from './survey.ts'

const MARK = 'data-variorum-place'
/** Of words that stand in no marked element. */
const NOWHERE = ''

/** A block of which at least this much was kept was kept; the rest was a name or a link within it. */
const MOST = 0.5

/** The blocks that Readability takes for the article, when it is shown a page without some of its elements. */
export function readersChoice(
  page: PageDocument,
  blocks: readonly Block[],
  isLeftOut: (element: PageElement) => boolean,
): ReadonlySet<Block> {
  const places = [...new Set(blocks.map(({ place }) => place))]
  const numbers = new Map<Place, string>(places.map((place, i) => [place, String(i)]))
  const marks = new Map(Array.from(numbers, ([{ element }, number]) => [element, { [MARK]: number }]))
  const document = readerDocument(page, isLeftOut, (element) => marks.get(element))
  const reader = new Readability<PageElement>(document, { serializer: (node) => node, keepClasses: true, disableJSONLD: true })
  const content = reader.parse()?.content
  if (!content) return new Set()
  const kept = new Map<string, string>()
  gather(content, NOWHERE, kept)
  const counts = countOf(blocks)
  const reached = new Map<string, number>()
  /** Readability replaces a division by the paragraph in it; then the words are found with the element around it. */
  const holding = (place: Place | undefined): string => {
    for (let at = place; at; at = at.parent) {
      const number = numbers.get(at)
      if (number !== undefined && kept.has(number)) return number
    }
    return NOWHERE
  }
  return new Set(
    blocks.filter(({ text, place }) => {
      const number = holding(place)
      const left = kept.get(number) ?? ''
      const own = bare(text)
      const at = left.indexOf(own, reached.get(number) ?? 0)
      if (at >= 0) reached.set(number, at + own.length)
      return at >= 0 || (number === numbers.get(place) && counts.get(place) === 1 && left.length >= own.length * MOST)
    }),
  )
}

/** What is left of every marked element, without white space. */
function gather(node: PageNode, number: string, kept: Map<string, string>): void {
  if (node.nodeType === TEXT) kept.set(number, (kept.get(number) ?? '') + bare(node.nodeValue ?? ''))
  if (!isElement(node)) return
  const own = node.getAttribute(MARK) ?? number
  for (let child = node.firstChild; child; child = child.nextSibling) gather(child, own, kept)
}

function bare(text: string): string {
  return text.replaceAll(/\s+/g, '')
}

function countOf(blocks: readonly Block[]): ReadonlyMap<Place, number> {
  const counts = new Map<Place, number>()
  for (const { place } of blocks) counts.set(place, (counts.get(place) ?? 0) + 1)
  return counts
}
