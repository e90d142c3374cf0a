import type { Metadata } from '../../options.ts'
import { isoDate } from '../dates.ts'
import { authorNamed } from './author-named.ts'
import { lineIn } from './characters.ts'
import type { Item } from './item.ts'
import { languageOf } from './language-of.ts'
import { markupIn, sameTag } from './markup.ts'
import { outletNamed } from './outlet-named.ts'
import { fullest, type Rendition, renditionIn } from './rendition.ts'
import { dated } from './dated.ts'
import { said } from '../said.ts'
import type { Sourced } from './sourced.ts'
import { childOf, childrenOf, firstWithin, within, type XmlElement } from './xml-element.ts'

/** Roles of components that are no article's body. */
const BESIDE = /head-?line|contact|style|keyword|logo|photo|picture|caption|teaser|summary|abstract/i

/** A piece of content and the component that it stands in. */
interface Content {
  readonly role: string
  readonly component: XmlElement
  readonly rendition: Rendition
}

/** Reads an item of NewsML 1 (IPTC): of its text components the main one, or the fullest. */
export function readNewsMl1Item(source: string, item: XmlElement, envelope: XmlElement): Item {
  const contents = contentsIn(source, item, '')
  const bodies = contents.filter(({ role }) => !BESIDE.test(role))
  const main = bodies.filter(({ role }) => /^(?:main|body|text)/i.test(role))
  const rendition = fullest((main.length > 0 ? main : bodies).map((content) => content.rendition))
  if (!rendition) return { kind: 'foreign', name: 'a NewsML item without text of its own' }
  const html = (element: XmlElement): Sourced => markupIn(source, element, sameTag)
  const inRole = (name: RegExp): readonly Sourced[] =>
    contents.filter(({ role }) => name.test(role)).map((content) => content.rendition.body)
  const lines = Array.from(within(item, ({ name }) => name === 'NewsLines'))
  const line = (name: string): XmlElement | undefined => lines.map((each) => childOf(each, name)).find((each) => each !== undefined)
  const headline = line('HeadLine')
  const [title] = headline ? [html(headline)] : inRole(/^head-?line/i)
  const deck = line('SubHeadLine')
  const pictures = Array.from(within(item, (element) => element.name === 'NewsComponent' && /photo|picture/i.test(roleOf(element))))
  return {
    kind: 'story',
    story: {
      isFeed: false,
      ...rendition,
      ...(rendition.title === undefined && title && { title }),
      decks: [...(rendition.decks ?? []), ...(deck ? [html(deck)] : []), ...inRole(/^sub-?head-?line|summary|abstract/i)],
      captions: [
        ...pictures
          .map((picture) => firstWithin(picture, 'HeadLine'))
          .filter((each) => each !== undefined)
          .map(html),
        ...inRole(/caption/i),
      ],
      said: { ...rendition.said, ...saidBy(source, item, envelope, lines, rendition) },
    },
  }
}

const roleOf = (component: XmlElement): string => childOf(component, 'Role')?.attributes['FormalName'] ?? ''

function contentsIn(source: string, component: XmlElement, outer: string): readonly Content[] {
  const role = roleOf(component) || outer
  const own = childrenOf(component, 'ContentItem').flatMap((content) => {
    const data = childOf(content, 'DataContent')
    const type = childOf(content, 'MimeType') ?? childOf(content, 'MediaType')
    const rendition = data && renditionIn(source, data, mediaTypeOf(type?.attributes['FormalName']))
    return rendition ? [{ role, component, rendition }] : []
  })
  return [...own, ...childrenOf(component, 'NewsComponent').flatMap((inner) => contentsIn(source, inner, role))]
}

/** > text/xhtml, or the bare Text of media types that are none */
function mediaTypeOf(name: string | undefined): string | undefined {
  return name === undefined || /^text$/i.test(name)
    ? undefined
    : name.includes('/')
      ? name
      : /photo|graphic|audio|video|image/i.test(name)
        ? name
        : undefined
}

function saidBy(source: string, item: XmlElement, envelope: XmlElement, lines: readonly XmlElement[], rendition: Rendition): Metadata {
  const first = (name: string): XmlElement | undefined => firstWithin(item, name)
  const line = (name: string): string | undefined => lineIn(source, first(name))
  const date = isoDate(line('FirstCreated') ?? line('DateId') ?? '')
  const updated = isoDate(line('ThisRevisionCreated') ?? '')
  const note = first('Instruction')?.attributes['FormalName']
  const byline = lines.map((each) => lineIn(source, childOf(each, 'ByLine'))).find((each) => each !== undefined)
  return said({
    outlet: outletNamed(partyIn(item, 'Provider') ?? partyIn(envelope, 'SentFrom') ?? line('ProviderId')),
    ...dated(date ?? rendition.said?.date, updated),
    author: rendition.said?.author ?? authorNamed(byline),
    language: languageOf(first('Language')?.attributes['FormalName'], item.attributes['xml:lang']),
    itemId: line('NewsItemId') ?? line('PublicIdentifier'),
    version: line('RevisionId'),
    note: note === undefined || /^(?:update|usable)$/i.test(note) ? undefined : note,
  })
}

function partyIn(element: XmlElement, role: string): string | undefined {
  const holder = firstWithin(element, role)
  return holder && firstWithin(holder, 'Party')?.attributes['FormalName']
}
