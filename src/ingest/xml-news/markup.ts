import { VOID } from '../html/tags.ts'
import { resolved } from './characters.ts'
import { escaped } from './plain-page.ts'
import { type Sourced, sourcing } from './sourced.ts'
import type { XmlElement, XmlNode } from './xml-element.ts'

/** What becomes of an element of a file in a page: another tag, or words before and behind it; nothing of it where it is `left-out`. */
export type Tag = 'left-out' | ChangedTag

export interface ChangedTag {
  readonly name: string
  readonly class?: string
  readonly before?: string
  readonly behind?: string
}

/** Attributes by which parts of a page are told from each other. */
const TELLING = ['id', 'class', 'href', 'cite', 'src', 'role', 'hidden', 'itemprop', 'style'] as const

/** The tag that an element of XHTML has in HTML. */
export const sameTag = (element: XmlElement): Tag => ({ name: sameName(element) })

/** An element's name without a prefix, in small letters. */
export const sameName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1).toLowerCase()

/** What is in an element as HTML. */
export function markupIn(source: string, element: XmlElement, tagOf: (element: XmlElement) => Tag): Sourced {
  const result = sourcing()
  const visit = (node: XmlNode): void => {
    if (node.kind === 'text') result.take(asMarkup(taken(source, node.start, node.end), ESCAPED_TAG, resolved))
    else if (node.kind === 'cdata') result.take(asMarkup(taken(source, node.start, node.end), TAG, (text) => text, escaped))
    else if (node.kind === 'element') {
      const tag = tagOf(node)
      if (tag === 'left-out' || !/^[a-z][\w.-]*$/i.test(tag.name)) return
      result.put(`<${tag.name}${attributesOf(node, tag.class)}>${tag.before ?? ''}`, node.start)
      for (const child of node.children) visit(child)
      result.put(tag.behind ?? '', node.end)
      if (!VOID.has(tag.name)) result.put(`</${tag.name}>`, node.end)
    }
  }
  for (const child of element.children) visit(child)
  return result.done()
}

/** Tags that no newspaper prints: where characters spell them, somebody put HTML there where it does not belong. */
const [TAG, ESCAPED_TAG] = [
  /<\/(?:p|div|a|b|i|em|strong|span|ul|ol|li|blockquote|h[1-6])\s*>|<(?:br|p)\s*\/?>/i,
  /&lt;\/(?:p|div|a|b|i|em|strong|span|ul|ol|li|blockquote|h[1-6])\s*(?:&gt;|>)|&lt;(?:br|p)\s*\/?(?:&gt;|>)/i,
]

type Change = (text: Sourced) => Sourced

function asMarkup(text: Sourced, tag: RegExp, where: Change, elsewhere: Change = (same) => same): Sourced {
  return tag.test(text.text) ? where(text) : elsewhere(text)
}

function taken(source: string, start: number, end: number): Sourced {
  return { text: source.slice(start, end), runs: [{ at: 0, source: start, length: end - start, verbatim: true }] }
}

function attributesOf({ attributes }: XmlElement, name: string | undefined): string {
  const given = name === undefined ? attributes : { ...attributes, class: `${attributes['class'] ?? ''} ${name}`.trim() }
  return TELLING.map((key) => {
    const value = given[key]
    return value === undefined ? '' : ` ${key}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`
  }).join('')
}
