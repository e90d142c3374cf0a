import type { Item } from '../xml-news/item.ts'
import { childOf, firstWithin, type XmlElement } from '../xml-news/xml-element.ts'
import { readAtom } from './atom.ts'
import { itemOfEntry } from './item-of-entry.ts'
import { readRss } from './rss.ts'

const ATOM = new Set(['atom:feed', 'atom:entry', 'feed'])
const RSS = new Set(['rss', 'rdf:RDF', 'RDF', 'channel'])

/** Whether an element is the root of a feed: others are called `feed` or `channel` too, and much is RDF. */
export function isFeedRoot(root: XmlElement): boolean {
  if (root.name === 'rss' || root.name.startsWith('atom:')) return RSS.has(root.name) || ATOM.has(root.name)
  if (root.name === 'feed') return childOf(root, 'entry') !== undefined
  return RSS.has(root.name) && firstWithin(root, 'item', 'channel') !== undefined
}

/** What is to be read of the entries of RSS and Atom. */
export function itemsOfFeed(source: string, root: XmlElement): readonly Item[] {
  return (ATOM.has(root.name) ? readAtom(source, root) : readRss(source, root)).map(itemOfEntry)
}
