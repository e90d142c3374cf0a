import { parseHTML } from 'linkedom'
import type { PageElement } from './page-node.ts'
import { smallNames } from './small-names.ts'
import { wholePage } from './whole-page.ts'

/** What this house uses of an element that is asked by selectors. */
export interface DomElement extends PageElement {
  readonly textContent: string | null
  readonly parentNode: DomElement | null
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
}

/** What this house uses of a document that is asked by selectors. */
export interface DomDocument extends DomElement {
  readonly documentElement: DomElement
  readonly body: DomElement
}

/** Parses a page or a piece of one into a document that can be asked by selectors. */
export function parsePage(page: string): DomDocument {
  return parseHTML(wholePage(smallNames(page))).document
}
