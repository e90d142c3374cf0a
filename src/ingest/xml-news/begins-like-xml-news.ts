import { prologueOf } from './prologue.ts'

/** The formats that XML news comes in. */
export type XmlNews = 'newsml' | 'nitf' | 'feed'

const ROOT = /^<(?:[\w.-]{1,60}:)?([\w.-]{1,60})[\s/>]/
const NEWSML = /^(?:NewsML|newsItem|newsMessage|(?:package|concept|knowledge|planning|catalog)Item)$/
/** Namespaces and elements by which a feed is told from others whose root is called so. */
const [RSS, ATOM] = [
  /purl\.org\/(?:rss\/1\.0|net\/rss1)|netscape\.com\/rdf|<(?:\w+:)?channel[\s>]/,
  /w3\.org\/2005\/Atom|purl\.org\/atom\/ns#|<entry[\s>]/i,
]

/** What XML news markup begins like, by its root element; where that is too far from the beginning to be seen, any may follow of what says that it is XML. */
export function beginsLikeXmlNews(markup: string, format: XmlNews): boolean {
  if (!markup.startsWith('<')) return false
  const { end, isWhole } = prologueOf(markup)
  if (!isWhole) return /^<\?xml\s/i.test(markup) && !/<!doctype\s+html/i.test(markup)
  const root = ROOT.exec(markup.slice(end, end + 130))?.[1] ?? ''
  if (format === 'newsml') return NEWSML.test(root)
  if (format === 'nitf') return root === 'nitf'
  if (root === 'rss') return true
  return root === 'feed' || root === 'entry' ? ATOM.test(markup) : (root === 'RDF' || root === 'channel') && RSS.test(markup)
}
