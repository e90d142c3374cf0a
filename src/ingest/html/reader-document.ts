import { parseHTML } from 'linkedom'
import { attributeOf, childrenOf, COMMENT, isElement, type PageDocument, type PageElement, type PageNode } from './page-node.ts'

/** An element of a document that Readability takes apart. */
interface ReaderNode extends PageElement {
  setAttribute(name: string, value: string): void
  appendChild(node: ReaderNode): void
}

/** A document that Readability takes apart. */
export interface ReaderDocument extends ReaderNode {
  createElement(name: string): ReaderNode
  createTextNode(text: string): ReaderNode
  createComment(text: string): ReaderNode
}

/** Elements of a head that Readability takes out before it looks. */
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'link', 'noscript'])

/** A document of those elements of a page that are not left out, such as Readability asks for; some of them are marked. */
export function readerDocument(
  { documentElement }: PageDocument,
  isLeftOut: (element: PageElement) => boolean,
  markOf: (element: PageElement) => Readonly<Record<string, string>> | undefined,
): ReaderDocument {
  const document: ReaderDocument = parseHTML('').document
  const copy = (node: PageNode): ReaderNode | undefined => {
    if (!isElement(node)) return node.nodeType === COMMENT ? document.createComment('') : document.createTextNode(node.nodeValue ?? '')
    if (isLeftOut(node) || (UNREAD.has(node.localName) && node.parentNode?.localName === 'head')) return undefined
    const element = document.createElement(node.localName)
    // The last one that is set becomes the first.
    for (const name of node.getAttributeNames().toReversed()) element.setAttribute(name, attributeOf(node, name))
    for (const [name, value] of Object.entries(markOf(node) ?? {})) element.setAttribute(name, value)
    fill(element, node)
    return element
  }
  const fill = (parent: ReaderNode, node: PageNode): void => {
    for (const child of childrenOf(node)) {
      const copied = copy(child)
      if (copied) parent.appendChild(copied)
    }
  }
  if (documentElement.parentNode) fill(document, documentElement.parentNode)
  return document
}
