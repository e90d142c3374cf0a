import { isElement, type PageElement } from './page-node.ts'

/** Whether an element that is meant stands in an element, or so many paragraphs one right behind the other. */
export function holds(element: PageElement, isMeant: (inner: PageElement) => boolean, paragraphs = Infinity): boolean {
  let inARow = 0
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (!isElement(child)) continue
    inARow = child.localName === 'p' ? inARow + 1 : 0
    if (inARow >= paragraphs || isMeant(child) || holds(child, isMeant, paragraphs)) return true
  }
  return false
}
