import { charactersIn, resolved } from '../xml-news/characters.ts'
import { markupIn, sameTag } from '../xml-news/markup.ts'
import { escaped, paragraphed, plainPage } from '../xml-news/plain-page.ts'
import type { Sourced } from '../xml-news/sourced.ts'
import type { XmlElement } from '../xml-news/xml-element.ts'

const TAG = /<\/?(?:p|div|br|a|b|i|em|strong|img|ul|ol|li|span|blockquote|h[1-6]|figure|table)\b[^<>]{0,2000}>/i
const TWICE = /&(?:lt|#60|#x3c);\/?(?:p|div|br|a|b|i|em|strong|img|ul|ol|li|span|blockquote|h[1-6]|figure|table)\b/i

/** What an element of a feed says, as HTML: it holds HTML in escaped form, once or twice over, or, against the rules, as it is. */
export function htmlIn(source: string, element: XmlElement): Sourced {
  if (element.children.some(({ kind }) => kind === 'element')) return markupIn(source, element, sameTag)
  const once = charactersIn(source, element)
  return paragraphed(!TAG.test(once.text) && TWICE.test(once.text) ? resolved(once) : once)
}

/** What an element says that holds no HTML; that of feeds that say so and hold it all the same is read as it is meant. */
export function plainIn(source: string, element: XmlElement, isLine: boolean): Sourced {
  const characters = charactersIn(source, element)
  if (/<\/(?:p|div|a|b|i|em|strong|span)>|<br ?\/?>|&(?:nbsp|amp|quot|[lr][sd]quo|hellip|#\d{2,5});/i.test(characters.text))
    return characters
  return isLine ? escaped(characters) : plainPage(characters)
}
