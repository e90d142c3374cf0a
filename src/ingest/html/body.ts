import { Readability } from '@mozilla/readability'
import type { DomDocument, DomElement } from './dom.ts'

/** Finds the element that holds the body of the article. It rearranges the document. */
export function findBody(document: DomDocument): DomElement | undefined {
  const reader = new Readability<DomElement>(document, { serializer: (node) => node, keepClasses: true, disableJSONLD: true })
  return reader.parse()?.content ?? undefined
}
