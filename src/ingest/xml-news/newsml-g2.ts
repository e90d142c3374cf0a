import type { Metadata } from '../../options.ts'
import { isoDate } from '../dates.ts'
import { lineIn } from './characters.ts'
import type { Item } from './item.ts'
import { languageOf } from './language-of.ts'
import { authorNamed } from './author-named.ts'
import { markupIn, sameTag } from './markup.ts'
import { outletNamed } from './outlet-named.ts'
import { fullest, type Rendition, renditionIn } from './rendition.ts'
import { dated } from './dated.ts'
import { said } from '../said.ts'
import type { Sourced } from './sourced.ts'
import { childOf, childrenOf, type XmlElement } from './xml-element.ts'

/** What the items of NewsML-G2 are that are no news. */
const OTHERS: Readonly<Record<string, string>> = {
  packageItem: 'a NewsML-G2 package, which lists items that lie elsewhere',
  conceptItem: 'a NewsML-G2 concept',
  knowledgeItem: 'NewsML-G2 knowledge',
  planningItem: 'NewsML-G2 planning',
  catalogItem: 'a NewsML-G2 catalogue',
}

/** Names of items in NewsML-G2 (IPTC), news and others. */
export const ITEMS: ReadonlySet<string> = new Set(['newsItem', ...Object.keys(OTHERS)])

/** Reads an item of NewsML-G2: the fullest of the texts that it holds. */
export function readNewsItem(source: string, item: XmlElement): Item {
  const other = OTHERS[item.name]
  if (other !== undefined) return { kind: 'foreign', name: other }
  const contents = childrenOf(item, 'contentSet').flatMap((set) => childrenOf(set, 'inlineXML', 'inlineData'))
  const renditions = contents
    .filter(({ attributes }) => attributes['encoding'] === undefined)
    .map((content) => renditionIn(source, content, content.attributes['contenttype']))
    .filter((rendition) => rendition !== undefined)
  const rendition = fullest(renditions)
  if (rendition === undefined) return { kind: 'foreign', name: `NewsML-G2 ${classOf(item)}` }
  return { kind: 'story', story: { isFeed: false, ...rendition, ...aroundOf(source, item, rendition), warnings: warningsOf(source, item) } }
}

/** > picture without text   of qcode="ninat:picture" */
function classOf(item: XmlElement): string {
  const name = codeOf(firstIn(item, 'itemMeta', 'itemClass'))
  return `${name === undefined || name === 'text' ? 'item' : name} without text of its own`
}

function aroundOf(
  source: string,
  item: XmlElement,
  rendition: Rendition,
): Pick<Rendition, 'title'> & { decks: readonly Sourced[]; said: Metadata } {
  const content = childOf(item, 'contentMeta')
  const html = (element: XmlElement): Sourced => markupIn(source, element, sameTag)
  const headlines = content ? childrenOf(content, 'headline') : []
  const main = headlines.find(({ attributes }) => !/sub|deck|short|alt|kicker/i.test(attributes['role'] ?? '')) ?? headlines[0]
  const title = main ?? firstIn(item, 'itemMeta', 'title')
  const decks = [
    ...headlines.filter((headline) => headline !== main && /sub|deck/i.test(headline.attributes['role'] ?? '')),
    ...(content ? childrenOf(content, 'description').filter(({ attributes }) => !/caption/i.test(attributes['role'] ?? '')) : []),
  ].map(html)
  return {
    ...(rendition.title ? { title: rendition.title } : title && { title: html(title) }),
    decks: [...(rendition.decks ?? []), ...decks],
    said: { ...rendition.said, ...saidBy(source, item, rendition) },
  }
}

function saidBy(source: string, item: XmlElement, rendition: Rendition): Metadata {
  const line = (...path: readonly string[]): string | undefined => lineIn(source, firstIn(item, ...path))
  const outlet = [
    ['itemMeta', 'provider'],
    ['contentMeta', 'infoSource'],
    ['contentMeta', 'infosource'],
    ['rightsInfo', 'copyrightHolder'],
  ]
  const name = outlet.map((path) => nameOf(source, item, firstIn(item, ...path))).find((found) => found !== undefined)
  const created = isoDate(line('itemMeta', 'firstCreated') ?? line('contentMeta', 'contentCreated') ?? '') ?? rendition.said?.date
  const version = isoDate(line('itemMeta', 'versionCreated') ?? line('contentMeta', 'contentModified') ?? '')
  const creators = childrenOf(childOf(item, 'contentMeta') ?? item, 'creator').map((creator) => nameOf(source, item, creator))
  const [inline] = childrenOf(childOf(item, 'contentSet') ?? item, 'inlineXML', 'inlineData')
  return said({
    outlet: outletNamed(name),
    ...dated(created, version),
    author: rendition.said?.author ?? authorNamed(line('contentMeta', 'by')) ?? authorNamed(...creators),
    language: languageOf(
      firstIn(item, 'contentMeta', 'language')?.attributes['tag'],
      inline?.attributes['xml:lang'],
      item.attributes['xml:lang'],
    ),
    itemId: item.attributes['guid']?.trim(),
    version: item.attributes['version']?.trim(),
    note: noteOf(source, item),
    url: addressOf(item),
  })
}

/** What the desk says, else how it signals the version. */
function noteOf(source: string, item: XmlElement): string | undefined {
  const meta = childOf(item, 'itemMeta') ?? item
  const notes = childrenOf(meta, 'edNote').map((note) => lineIn(source, note))
  const signals = childrenOf(meta, 'signal').map((signal) => codeOf(signal)?.replaceAll(/[-_]/g, ' '))
  const all = (notes.some((note) => note !== undefined) ? notes : signals).filter((note) => note !== undefined)
  return all.join(' ') || undefined
}

/** The page on the web among the renditions. */
function addressOf(item: XmlElement): string | undefined {
  const remote = childrenOf(item, 'contentSet').flatMap((set) => childrenOf(set, 'remoteContent'))
  const links = childrenOf(childOf(item, 'itemMeta') ?? item, 'link').filter(({ attributes }) =>
    /canonical|alternate/i.test(attributes['rel'] ?? ''),
  )
  const pages = remote.filter(({ attributes }) => /html/i.test(attributes['contenttype'] ?? ''))
  return [...links, ...pages].map(({ attributes }) => attributes['href']?.trim()).find((href) => /^https?:\/\/\S+$/i.test(href ?? ''))
}

function warningsOf(source: string, item: XmlElement): readonly string[] {
  const status = codeOf(firstIn(item, 'itemMeta', 'pubStatus'))
  const embargo = lineIn(source, firstIn(item, 'itemMeta', 'embargoed'))
  return [
    ...(status === undefined || status === 'usable' ? [] : [`its status is “${status}”`]),
    ...(embargo === undefined ? [] : [`under an embargo until ${embargo}`]),
  ]
}

/** A party's name: as it stands there, as the item states it elsewhere, or its code. */
function nameOf(source: string, item: XmlElement, party: XmlElement | undefined): string | undefined {
  if (!party) return undefined
  const { qcode, literal, uri } = party.attributes
  const stated = (element: XmlElement | undefined): string | undefined => lineIn(source, element && childOf(element, 'name'))
  const same = childrenOf(item, 'assert').find(
    ({ attributes }) => (qcode !== undefined && attributes['qcode'] === qcode) || (uri !== undefined && attributes['uri'] === uri),
  )
  return stated(party) ?? stated(same) ?? literal?.trim() ?? codeOf(party)
}

/** > usable   of qcode="stat:usable" */
function codeOf(element: XmlElement | undefined): string | undefined {
  const { qcode, uri } = element?.attributes ?? {}
  return (qcode?.slice(qcode.indexOf(':') + 1) ?? /[^/#]+$/.exec(uri ?? '')?.[0])?.trim() || undefined
}

function firstIn(item: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  let at: XmlElement | undefined = item
  for (const name of path) at = at && childOf(at, name)
  return at
}
