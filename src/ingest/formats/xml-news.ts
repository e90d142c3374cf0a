import { decodeRaw } from '../encoding/decode-raw.ts'
import { isNoise } from '../encoding/is-noise.ts'
import { isFeedRoot, itemsOfFeed } from '../feeds/items-of-feed.ts'
import type { Reader } from '../known.ts'
import { linePlaces } from '../line-places.ts'
import { lineStarts } from '../line-starts.ts'
import { draftsOf } from '../xml-news/drafts-of.ts'
import type { Item } from '../xml-news/item.ts'
import { readNewsMl1Item } from '../xml-news/newsml-1.ts'
import { ITEMS, readNewsItem } from '../xml-news/newsml-g2.ts'
import { storyOfNitf } from '../xml-news/nitf.ts'
import { parseXml } from '../xml-news/parse-xml.ts'
import { within, type XmlElement } from '../xml-news/xml-element.ts'

/** Reads the XML that news comes in, told by its root element: NewsML-G2, NewsML 1, NITF, RSS and Atom. */
export const readXmlNews: Reader = (raw) => {
  const decoded = decodeRaw(raw, 'xml')
  if (decoded.kind === 'unreadable') return [decoded]
  const { text: source, warnings } = decoded
  if (isNoise(source)) return [{ kind: 'unreadable', reason: 'not text (its bytes spell nothing that anybody types)' }]
  const xml = parseXml(source)
  if (typeof xml === 'string') return [{ kind: 'unreadable', reason: xml }]
  const items = xml.roots.flatMap((root) => itemsOf(source, root) ?? [])
  if (items.length === 0 && !xml.roots.some(isKnownRoot)) return [{ kind: 'foreign', name: foreignName(xml.roots[0]) }]
  const isList = xml.roots.length > 1 || xml.roots.some(isListRoot)
  return draftsOf(items, { isList, file: linePlaces(lineStarts(source)), warnings, ...(xml.fault !== undefined && { fault: xml.fault }) })
}

/** What holds items one by one. */
const HOLDERS = new Set(['newsMessage', 'itemSet', 'NewsML'])

const isListRoot = (root: XmlElement): boolean =>
  isFeedRoot(root) || root.name === 'newsMessage' || (root.name === 'NewsML' && newsItemsIn(root).length > 1)
const isKnownRoot = (root: XmlElement): boolean =>
  isFeedRoot(root) || HOLDERS.has(root.name) || ITEMS.has(root.name) || root.name === 'nitf'

const newsItemsIn = (root: XmlElement): readonly XmlElement[] => Array.from(within(root, ({ name }) => name === 'NewsItem'))

/** The items below a root; undefined where it is the root of something else. */
function itemsOf(source: string, root: XmlElement): readonly Item[] | undefined {
  if (isFeedRoot(root)) return itemsOfFeed(source, root)
  if (root.name === 'nitf') return [{ kind: 'story', story: storyOfNitf(source, root) }]
  if (root.name === 'NewsML') return newsItemsIn(root).map((item) => readNewsMl1Item(source, item, root))
  if (ITEMS.has(root.name)) return [readNewsItem(source, root)]
  if (!HOLDERS.has(root.name)) return undefined
  return Array.from(
    within(root, ({ name }) => ITEMS.has(name)),
    (item) => readNewsItem(source, item),
  )
}

function foreignName(root: XmlElement | undefined): string {
  return root === undefined ? 'XML without any elements' : `XML: <${root.name.slice(0, 60)}>`
}
