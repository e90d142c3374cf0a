/** What this house uses of a node of a page. */
export interface PageNode {
  readonly nodeType: number
  /** The words of a node of text; elements have none of their own. */
  readonly nodeValue: string | null
  readonly parentNode: PageElement | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
}

/** What this house uses of an element of a page. */
export interface PageElement extends PageNode {
  readonly localName: string
  getAttribute(name: string): string | null
  getAttributeNames(): readonly string[]
  hasAttribute(name: string): boolean
  removeAttribute(name: string): void
  remove(): void
  replaceWith(...nodes: readonly PageNode[]): void
}

/** What this house uses of a page. */
export interface PageDocument {
  readonly documentElement: PageElement
  readonly body: PageElement
}

/** The types of nodes. */
export const [ELEMENT, TEXT, COMMENT, DOCUMENT] = [1, 3, 8, 9] as const

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT
}

/** What an attribute says, empty where there is none. */
export function attributeOf(element: PageElement, name: string): string {
  return element.hasAttribute(name) ? (element.getAttribute(name) ?? '') : ''
}

/** What stands in a node, one behind the other. */
export function childrenOf(node: PageNode): readonly PageNode[] {
  const children: PageNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child)
  return children
}

/** The innermost element that is meant among an element and those it stands in. */
export function closest(element: PageElement | null, isMeant: (element: PageElement) => boolean): PageElement | undefined {
  for (let at = element; at && isElement(at); at = at.parentNode) if (isMeant(at)) return at
  return undefined
}

/** All words in a node. */
export function textOf(node: PageNode | undefined): string {
  if (!node) return ''
  let text = node.nodeType === TEXT ? (node.nodeValue ?? '') : ''
  for (let child = node.firstChild; child; child = child.nextSibling) text += textOf(child)
  return text
}
