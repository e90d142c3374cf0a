import type { Metadata } from '../../options.ts'
import { isoDate } from '../dates.ts'
import { authorNamed } from './author-named.ts'
import { charactersIn, lineIn } from './characters.ts'
import { tagOfNitf } from './nitf-tags.ts'
import { languageOf } from './language-of.ts'
import { markupIn } from './markup.ts'
import { said } from '../said.ts'
import { joinedSourced, type Sourced } from './sourced.ts'
import type { Story } from './story.ts'
import { childOf, childrenOf, firstWithin, within, type XmlElement, type XmlNode } from './xml-element.ts'

/** Reads an article in NITF (News Industry Text Format, IPTC): the `nitf` element, or what of it an envelope holds. */
export function storyOfNitf(source: string, nitf: XmlElement): Story {
  const head = firstWithin(nitf, 'body.head')
  const hedline = firstWithin(head ?? nitf, 'hedline')
  const [first, ...others] = hedline ? childrenOf(hedline, 'hl1') : []
  const second = hedline ? childrenOf(hedline, 'hl2') : []
  const content = firstWithin(nitf, 'body.content', 'body') ?? nitf
  const html = (element: XmlElement): Sourced => markupIn(source, element, tagOfNitf(source))
  const title = first ?? hedline ?? childOf(childOf(nitf, 'head') ?? nitf, 'title')
  const abstract = head && firstWithin(head, 'abstract')
  const dateline =
    head && [firstWithin(head, 'dateline')].find((each) => each && !lettersIn(source, content).startsWith(lettersIn(source, each)))
  return {
    ...(title && { title: html(title) }),
    decks: [...others, ...second, ...(abstract ? [abstract] : [])].map(html),
    body: joinedSourced([...(dateline ? [html(dateline)] : []), html(withoutRepeats(source, content))], '\n<p>'),
    said: saidBy(source, nitf, head),
    isFeed: false,
  }
}

function saidBy(source: string, nitf: XmlElement, head: XmlElement | undefined): Metadata {
  const data = firstWithin(nitf, 'docdata')
  const of = (name: string, attribute: string): string | undefined =>
    (data && childOf(data, name)?.attributes[attribute]?.trim()) || undefined
  const publication = firstWithin(nitf, 'pubdata')?.attributes ?? {}
  const [revision] = Array.from(within(nitf, ({ name }) => name === 'revision-history')).slice(-1)
  const distributor = head && lineIn(source, childOf(head, 'distributor'))
  return said({
    outlet: publication['name'] ?? distributor ?? of('doc.copyright', 'holder'),
    date: isoDate(of('date.issue', 'norm') ?? of('date.release', 'norm') ?? storyDate(head) ?? publication['date.publication'] ?? ''),
    updated: isoDate(revision?.attributes['norm'] ?? ''),
    author: authorOf(source, head),
    language: languageOf(nitf.attributes['xml:lang'], firstWithin(nitf, 'body')?.attributes['xml:lang'], nitf.attributes['lang']),
    itemId: of('doc-id', 'id-string') ?? of('du-key', 'key'),
    version: of('du-key', 'version'),
    note: of('ed-msg', 'info') ?? of('correction', 'info') ?? editorsNote(source, nitf),
    url: webAddress(publication['ex-ref']) ?? webAddress(of('doc-id', 'id-string')),
  })
}

/** Content without the blocks with which another one begins: archives have the first paragraph once more by itself. */
function withoutRepeats(source: string, content: XmlElement): XmlElement {
  const blocks = childrenOf(content, 'block')
  if (blocks.length < 2 || blocks.length > MOST_BLOCKS) return content
  const words = new Map(blocks.map((block) => [block, lettersIn(source, block)]))
  const isRepeated = (block: XmlElement): boolean => {
    const own = words.get(block) ?? ''
    return own !== '' && Array.from(words).some(([other, all]) => other !== block && all.length > own.length && all.startsWith(own))
  }
  const repeated = new Set<XmlNode>(blocks.filter(isRepeated))
  return { ...content, children: content.children.filter((node) => !repeated.has(node)) }
}

const lettersIn = (source: string, element: XmlElement): string => charactersIn(source, element).text.replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** Content of more blocks is not compared block by block. */
const MOST_BLOCKS = 100

const webAddress = (text: string | undefined): string | undefined => (/^https?:\/\/\S+$/i.test(text ?? '') ? text : undefined)

function storyDate(head: XmlElement | undefined): string | undefined {
  return head && firstWithin(head, 'story.date')?.attributes['norm']
}

function editorsNote(source: string, nitf: XmlElement): string | undefined {
  const [note] = within(nitf, ({ name, attributes }) => name === 'note' && attributes['noteclass'] === 'editorsnote')
  return lineIn(source, note)
}

/** The persons that a byline names, else its words without the "By". */
function authorOf(source: string, head: XmlElement | undefined): string | undefined {
  const names = Array.from(
    head ? within(head, ({ name, attributes }) => name === 'byline' && !/normalized/.test(attributes['class'] ?? '')) : [],
  ).flatMap((byline) => {
    const persons = Array.from(
      within(byline, ({ name }) => name === 'person'),
      (person) => lineIn(source, person),
    )
    if (persons.length > 0) return persons
    const title = childOf(byline, 'byttl')
    return [lineIn(source, title ? { ...byline, children: byline.children.filter((node) => node !== title) } : byline)]
  })
  return authorNamed(...names)
}
