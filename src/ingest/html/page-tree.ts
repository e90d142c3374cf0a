import { Parser } from 'htmlparser2'
import { COMMENT, DOCUMENT, ELEMENT, type PageDocument, type PageElement, TEXT } from './page-node.ts'
import { wholePage } from './whole-page.ts'

/** A node while its tree is made and changed. */
interface Knot {
  readonly nodeType: number
  readonly nodeValue: string | null
  parentNode: Tag | null
  previousSibling: Knot | null
  nextSibling: Knot | null
  firstChild: Knot | null
}

interface Tag extends Knot, PageElement {
  readonly nodeType: number
  readonly nodeValue: null
  readonly said: Record<string, string>
  parentNode: Tag | null
  nextSibling: Knot | null
  firstChild: Knot | null
  lastChild: Knot | null
}

/**
 * Parses a page into a tree that can be walked and pruned, and no more.
 *
 * It is the tree that linkedom makes, from the same parser, at a quarter of the time: a document that can do all that a browser's can
 * keeps listeners for every node and attribute. Readability, which needs one, is given a small one (`readerDocument`).
 */
export function pageTree(page: string): PageDocument {
  const document = tagOf('#document', {}, DOCUMENT)
  let at = document
  const parser = new Parser(
    {
      onopentag(name, said) {
        at = append(at, tagOf(name, said))
      },
      onclosetag() {
        at = at.parentNode ?? document
      },
      ontext(text) {
        append(at, leafOf(TEXT, text))
      },
      // It parts the words around it.
      oncomment() {
        append(at, leafOf(COMMENT, ''))
      },
    },
    { lowerCaseAttributeNames: true, decodeEntities: true },
  )
  parser.end(wholePage(page))
  const documentElement = elementFrom(document.firstChild) ?? append(document, tagOf('html', {}))
  return { documentElement, body: bodyOf(documentElement) }
}

/** The element behind the head; pages without one show nothing. */
function bodyOf(root: Tag): Tag {
  const first = elementFrom(root.firstChild)
  const next = first?.localName === 'head' ? elementFrom(first.nextSibling) : first
  return next?.localName === 'body' ? next : tagOf('body', {})
}

function elementFrom(node: Knot | null): Tag | undefined {
  let at = node
  while (at && !isTag(at)) at = at.nextSibling
  return at ?? undefined
}

const isTag = (knot: Knot): knot is Tag => knot.nodeType === ELEMENT

function leafOf(nodeType: number, nodeValue: string): Knot {
  return { nodeType, nodeValue, parentNode: null, previousSibling: null, nextSibling: null, firstChild: null }
}

function tagOf(localName: string, said: Record<string, string>, nodeType: number = ELEMENT): Tag {
  return {
    nodeType,
    nodeValue: null,
    parentNode: null,
    previousSibling: null,
    nextSibling: null,
    firstChild: null,
    lastChild: null,
    localName,
    said,
    getAttribute,
    getAttributeNames,
    hasAttribute,
    removeAttribute,
    remove,
    replaceWith,
  }
}

function append<Node extends Knot>(parent: Tag, node: Node): Node {
  link(node, parent, parent.lastChild, null)
  return node
}

function getAttribute(this: Tag, name: string): string | null {
  return this.said[name] ?? null
}

function getAttributeNames(this: Tag): readonly string[] {
  return Object.keys(this.said)
}

function hasAttribute(this: Tag, name: string): boolean {
  return this.said[name] !== undefined
}

function removeAttribute(this: Tag, name: string): void {
  delete this.said[name]
}

function remove(this: Tag): void {
  unlink(this)
}

function replaceWith(this: Tag, ...nodes: readonly Knot[]): void {
  for (const node of nodes) {
    unlink(node)
    link(node, this.parentNode, this.previousSibling, this)
  }
  unlink(this)
}

function unlink(knot: Knot): void {
  const { parentNode, previousSibling, nextSibling } = knot
  if (previousSibling) previousSibling.nextSibling = nextSibling
  else if (parentNode) parentNode.firstChild = nextSibling
  if (nextSibling) nextSibling.previousSibling = previousSibling
  else if (parentNode) parentNode.lastChild = previousSibling
  knot.parentNode = knot.previousSibling = knot.nextSibling = null
}

function link(knot: Knot, parent: Tag | null, before: Knot | null, behind: Knot | null): void {
  knot.parentNode = parent
  knot.previousSibling = before
  knot.nextSibling = behind
  if (before) before.nextSibling = knot
  else if (parent) parent.firstChild = knot
  if (behind) behind.previousSibling = knot
  else if (parent) parent.lastChild = knot
}
