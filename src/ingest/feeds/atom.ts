import { isoDate } from '../dates.ts'
import { outletAt } from '../outlets/outlet-at.ts'
import { authorNamed } from '../xml-news/author-named.ts'
import { lineIn } from '../xml-news/characters.ts'
import { languageOf } from '../xml-news/language-of.ts'
import { markupIn, sameTag } from '../xml-news/markup.ts'
import { dated } from '../xml-news/dated.ts'
import { said } from '../said.ts'
import type { Sourced } from '../xml-news/sourced.ts'
import { childOf, childrenOf, firstWithin, type XmlElement } from '../xml-news/xml-element.ts'
import { isComment, isOfComments, isReply } from './comments.ts'
import type { Entry } from './entry.ts'
import { outletOfFeed } from './outlet-of-feed.ts'
import { htmlIn, plainIn } from './texts.ts'
import { webUrl } from './web-url.ts'

/** Reads the entries of Atom 1.0 and 0.3, or one that stands alone. */
export function readAtom(source: string, root: XmlElement): readonly Entry[] {
  const feed = isNamed(root, 'entry') ? undefined : root
  return (feed ? all(feed, 'entry') : [root]).map((entry) => entryOf(source, entry, feed))
}

const isNamed = ({ name }: XmlElement, local: string): boolean => name === `atom:${local}` || name === local
const all = (element: XmlElement | undefined, local: string): readonly XmlElement[] =>
  element ? childrenOf(element, `atom:${local}`, local) : []
const one = (element: XmlElement | undefined, ...locals: readonly string[]): XmlElement | undefined =>
  element && childOf(element, ...locals.flatMap((local) => [`atom:${local}`, local]))

function entryOf(source: string, entry: XmlElement, feed: XmlElement | undefined): Entry {
  const html = (element: XmlElement | undefined, isLine = false): Sourced | undefined => element && textIn(source, element, isLine)
  const [title, content] = [html(one(entry, 'title'), true), html(one(entry, 'content'))]
  const summary = html(one(entry, 'summary')) ?? (content ? undefined : html(firstWithin(entry, 'media:description')))
  const origin = one(entry, 'source') ?? feed
  const base = baseOf(origin, undefined)
  const site = addressOf(origin, base) ?? base
  const url =
    lineIn(source, childOf(entry, 'feedburner:origLink')) ??
    addressOf(entry, baseOf(entry, baseOf(feed, undefined) ?? addressOf(feed, undefined)))
  const date = (...names: readonly string[]): string | undefined => isoDate(lineIn(source, one(entry, ...names)) ?? '')
  const [published, updated] = [date('published', 'issued', 'created'), date('updated', 'modified')]
  return {
    ...(title && { title }),
    ...(content && { content }),
    ...(summary && { summary }),
    ...((isOfComments(lineIn(source, one(feed, 'title')), ownAddresses(feed)) || isReply(entry) || isComment([url])) && {
      isComment: true,
    }),
    said: said({
      outlet: outletAt(url ?? '') ?? outletOfFeed(lineIn(source, one(origin, 'title')), site),
      url,
      ...dated(published, updated),
      author: authorNamed(...namesIn(source, entry)) ?? authorNamed(...namesIn(source, origin)),
      language: languageOf(
        one(entry, 'content')?.attributes['xml:lang'],
        entry.attributes['xml:lang'],
        origin?.attributes['xml:lang'],
        feed?.attributes['xml:lang'],
        lineIn(source, childOf(entry, 'dc:language')),
      ),
      itemId: lineIn(source, one(entry, 'id')),
    }),
  }
}

const ownAddresses = (feed: XmlElement | undefined): readonly (string | undefined)[] =>
  all(feed, 'link').map(({ attributes }) => (attributes['rel'] === 'self' ? attributes['href'] : undefined))

function namesIn(source: string, element: XmlElement | undefined): readonly (string | undefined)[] {
  const creators = element ? childrenOf(element, 'dc:creator') : []
  return [...all(element, 'author').map((author) => lineIn(source, one(author, 'name'))), ...creators.map((each) => lineIn(source, each))]
}

/** The page that an entry or a feed is about. */
function addressOf(element: XmlElement | undefined, base: string | undefined): string | undefined {
  const links = all(element, 'link').filter(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate')
  const [link] = [...links.filter(({ attributes }) => /html|^$/i.test(attributes['type'] ?? '')), ...links]
  return webUrl(link?.attributes['href'], link?.attributes['xml:base'], base)
}

function baseOf(element: XmlElement | undefined, outer: string | undefined): string | undefined {
  return webUrl(element?.attributes['xml:base'], outer) ?? outer
}

/** A text construct as HTML: what its type says, or the mode of Atom 0.3. What lies elsewhere, or is no text, is empty. */
function textIn(source: string, element: XmlElement, isLine: boolean): Sourced | undefined {
  const { type = '', mode, src } = element.attributes
  if (src !== undefined || mode === 'base64' || /^(?!text\/)(?!.*(?:xml|html))[\w-]+\//i.test(type)) return undefined
  if (/xhtml|xml/i.test(type) || element.children.some(({ kind }) => kind === 'element')) return markupIn(source, element, sameTag)
  if (/html/i.test(type) || mode === 'escaped') return htmlIn(source, element)
  return plainIn(source, element, isLine)
}
