import { parseHTML } from 'linkedom'
import { mendedMarkup } from './mended-markup.ts'

/** What this house uses of a node. */
export interface DomNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly parentNode: DomElement | null
  readonly childNodes: Iterable<DomNode>
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
}

/** What this house uses of an element. */
export interface DomElement extends DomNode {
  readonly localName: string
  readonly className: string
  readonly id: string
  getAttribute(name: string): string | null
  getAttributeNode(name: string): { readonly value: string } | null
  hasAttribute(name: string): boolean
  setAttribute(name: string, value: string): void
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
  closest(selector: string): DomElement | null
  matches(selector: string): boolean
  contains(other: DomNode): boolean
  remove(): void
  removeAttribute(name: string): void
  replaceWith(...nodes: readonly DomNode[]): void
}

/** What this house uses of a document. */
export interface DomDocument extends DomElement {
  readonly documentElement: DomElement
  readonly body: DomElement
}

const ELEMENT = 1
/** The type of a node of text. */
export const TEXT = 3

/** What an attribute says, empty where there is none. Asked for a class in the other way, the parser makes a list of tokens for every element. */
export function attributeOf(element: DomElement, name: string): string {
  return element.getAttributeNode(name)?.value ?? ''
}

/** Whether a node is an element. */
export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT
}

/** Parses a page. The parser does not add the `html` and `body` tags that a page may leave out, nor end its cells, so that is done here. */
export function parsePage(page: string): DomDocument {
  const source = mendedMarkup(page)
  const hasHtml = /<html[\s>]/i.test(source)
  const hasBody = /<body[\s>]/i.test(source)
  const headEnd = /<\/head\s*>/i.exec(source)
  if (hasBody && hasHtml) return parseHTML(source).document
  if (hasBody || !headEnd) return parseHTML(`<html><head></head><body>${source}</body></html>`).document
  const at = headEnd.index + headEnd[0].length
  return parseHTML(`${hasHtml ? '' : '<html>'}${source.slice(0, at)}<body>${source.slice(at)}</body></html>`).document
}
