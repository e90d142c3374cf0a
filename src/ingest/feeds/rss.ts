import { isoDate } from '../dates.ts'
import { outletAt } from '../outlets/outlet-at.ts'
import { authorNamed } from '../xml-news/author-named.ts'
import { lineIn } from '../xml-news/characters.ts'
import { languageOf } from '../xml-news/language-of.ts'
import { outletNamed } from '../xml-news/outlet-named.ts'
import { dated } from '../xml-news/dated.ts'
import { said } from '../said.ts'
import type { Sourced } from '../xml-news/sourced.ts'
import { childOf, childrenOf, firstWithin, within, type XmlElement } from '../xml-news/xml-element.ts'
import { isComment, isOfComments, isReply } from './comments.ts'
import type { Entry } from './entry.ts'
import { outletOfFeed } from './outlet-of-feed.ts'
import { htmlIn } from './texts.ts'
import { webUrl } from './web-url.ts'

/** Where feeds keep the whole article, and where what stands for it. */
const CONTENT = [
  'content:encoded',
  'html:body',
  'html:div',
  'yandex:full-text',
  'fullitem',
  'fulltext',
  'full-text',
  'atom:content',
  'content',
  'body',
]
const SUMMARY = ['description', 'dc:description', 'dcterms:abstract', 'atom:summary', 'summary', 'itunes:summary']

/** Reads the entries of RSS 0.9 to 2.0, those that are RDF included. */
export function readRss(source: string, root: XmlElement): readonly Entry[] {
  const channel = firstWithin(root, 'channel') ?? root
  const line = (element: XmlElement, ...names: readonly string[]): string | undefined => lineOf(source, element, names)
  const site = webUrl(line(channel, 'link') ?? channel.attributes['rdf:about'])
  const feed = {
    site,
    outlet: outletNamed(line(channel, 'dc:publisher')) ?? outletOfFeed(line(channel, 'title', 'dc:title'), site),
    language: languageOf(line(channel, 'language', 'dc:language'), channel.attributes['xml:lang'], root.attributes['xml:lang']),
    isOfComments: isOfComments(
      line(channel, 'title', 'dc:title'),
      childrenOf(channel, 'atom:link').map(({ attributes }) => (attributes['rel'] === 'self' ? attributes['href'] : undefined)),
    ),
  }
  return Array.from(
    within(root, ({ name }) => name === 'item'),
    (item) => entryOf(source, item, feed),
  )
}

interface Feed {
  readonly site: string | undefined
  readonly outlet: string | undefined
  readonly language: string | undefined
  readonly isOfComments: boolean
}

function entryOf(source: string, item: XmlElement, feed: Feed): Entry {
  const line = (...names: readonly string[]): string | undefined => lineOf(source, item, names)
  const html = (names: readonly string[]): Sourced | undefined => {
    const found = names.flatMap((name) => childrenOf(item, name)).find((element) => element.children.length > 0)
    return found && htmlIn(source, found)
  }
  const [title, content] = [html(['title', 'dc:title', 'media:title']), html(CONTENT)]
  const ofMedia = firstWithin(item, 'media:description')
  const summary = html(SUMMARY) ?? (content === undefined && ofMedia ? htmlIn(source, ofMedia) : undefined)
  const published = isoDate(line('pubDate', 'dc:date', 'dcterms:issued', 'dcterms:created', 'pubdate', 'date') ?? '')
  const updated = isoDate(line('atom:updated', 'dcterms:modified', 'lastBuildDate') ?? '')
  const url = addressOf(source, item, feed.site)
  const authors = [...childrenOf(item, 'dc:creator'), ...childrenOf(item, 'author')].map((author) => lineIn(source, author))
  return {
    ...(title && { title }),
    ...(content && { content }),
    ...(summary && { summary }),
    ...((feed.isOfComments || isReply(item) || isComment([url, line('link', 'guid')])) && { isComment: true }),
    captions: Array.from(
      within(item, ({ name }) => name === 'media:description' || name === 'media:text'),
      (element) => htmlIn(source, element),
    ),
    said: said({
      outlet: outletNamed(line('source', 'dc:publisher')) ?? outletAt(url ?? '') ?? feed.outlet,
      url,
      ...dated(published, updated),
      author: authorNamed(...authors) ?? authorNamed(line('dc:author', 'itunes:author')),
      language: languageOf(item.attributes['xml:lang'], line('dc:language', 'language')) ?? feed.language,
      itemId: line('guid', 'dc:identifier') ?? item.attributes['rdf:about']?.trim(),
    }),
  }
}

function addressOf(source: string, item: XmlElement, site: string | undefined): string | undefined {
  const link = lineOf(source, item, ['feedburner:origLink', 'link'])
  const guid = childrenOf(item, 'guid').find(({ attributes }) => attributes['isPermaLink'] !== 'false')
  const alternate = childrenOf(item, 'atom:link').find(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate')
  return (
    webUrl(link, site) ??
    webUrl(alternate?.attributes['href'], site) ??
    webUrl(lineIn(source, guid)) ??
    webUrl(item.attributes['rdf:about'])
  )
}

function lineOf(source: string, element: XmlElement, names: readonly string[]): string | undefined {
  for (const name of names) {
    const line = lineIn(source, childOf(element, name))
    if (line !== undefined) return line
  }
  return undefined
}
