import { classNames } from './class-names.ts'
import { childrenOf, isElement, type PageDocument, type PageElement, type PageNode, TEXT, textOf } from './page-node.ts'

/** Elements without words, which take time wherever they are gone through. */
const WORDLESS: ReadonlySet<string> = new Set('script style link meta svg canvas source track'.split(' '))

/** Elements for those whose browser cannot do what the page does; and what a page does with its own elements. */
const OTHERWISE: ReadonlySet<string> = new Set(['noscript', 'template'])

/** What is only read out, not shown. */
const READ_OUT =
  /-(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|assistive-text|element-invisible|u-hidden-visually|hidden-text)-/

/** A dialog that asks for consent is hidden, and may say more than the article. */
const ASKS = /-(?:cookies?|consent|gdpr|cmp|modal|popup|dialog|overlay)-/

/** Hidden words are the article, before a script shows it, where the page shows less than this share of them. */
const LITTLE = 0.25

/** Shorter stretches are not prose. */
const PROSE = 40

/** A first letter drawn large is kept from those who read aloud. */
const INITIAL = 3

interface Hidden {
  readonly element: PageElement
  readonly mass: number
}

/** Takes out of a page what shows no words: scripts, hidden elements, what is only read out. What hides the article itself is opened. */
export function tidy(document: PageDocument): void {
  const hidden: Hidden[] = []
  const shown = strip(document.body, hidden)
  const most = hidden.reduce((mass, one) => (isAsking(one.element) ? mass : Math.max(mass, one.mass)), 0)
  for (const { element, mass } of hidden) {
    if (element.hasAttribute('shadowrootmode') || (mass === most && shown < mass * LITTLE && !isAsking(element))) open(element)
    else element.remove()
  }
}

/** Takes out what has no words and gathers what is hidden; gives how much prose is shown. */
function strip(parent: PageNode, hidden: Hidden[]): number {
  let mass = 0
  for (let next = parent.firstChild; next;) {
    const child = next
    next = child.nextSibling
    if (child.nodeType === TEXT) mass += proseIn(child)
    if (!isElement(child)) continue
    if (WORDLESS.has(child.localName)) child.remove()
    else if (isHidden(child)) hidden.push({ element: child, mass: strip(child, []) })
    else mass += strip(child, hidden)
  }
  return mass
}

function proseIn(node: PageNode): number {
  const length = node.nodeValue?.trim().length ?? 0
  return length < PROSE ? 0 : length
}

function isHidden(element: PageElement): boolean {
  if (OTHERWISE.has(element.localName) || element.hasAttribute('hidden')) return true
  const style = element.getAttribute('style')
  if (style && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true
  if (element.getAttribute('aria-hidden') === 'true') return textOf(element).trim().length > INITIAL
  return READ_OUT.test(classNames(element))
}

function isAsking(element: PageElement): boolean {
  return element.getAttribute('role') === 'dialog' || element.localName === 'dialog' || ASKS.test(classNames(element))
}

function open(element: PageElement): void {
  if (OTHERWISE.has(element.localName)) element.replaceWith(...childrenOf(element))
  for (const name of ['hidden', 'style', 'aria-hidden']) element.removeAttribute(name)
}
