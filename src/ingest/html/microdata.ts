import { isoDate } from '../dates.ts'
import { primaryLanguage } from '../language.ts'
import type { Metadata } from '../../options.ts'
import { ARTICLE } from './article-type.ts'
import { oneLine } from './one-line.ts'
import { closest, isElement, type PageElement, textOf } from './page-node.ts'

const MAX_TITLE = 300

/** What a page says of its article in microdata: of the article itself, not of what is commented on or shown in it. */
export function readMicrodata(items: readonly PageElement[]): Metadata {
  const own = items.filter(isOfArticle)
  const all = (name: string): readonly PageElement[] => own.filter((item) => propertiesOf(item).includes(name))
  const first = <T>(name: string, read: (value: string) => T | undefined): T | undefined => {
    for (const item of all(name)) {
      const value = valueOf(item)
      const found = value === undefined ? undefined : read(value)
      if (found !== undefined) return found
    }
    return undefined
  }
  const names = [...new Set(all('author').flatMap((author) => nameOf(author) ?? []))].filter((name) => !/:\/\/|@/.test(name))
  const [publisher] = all('publisher').flatMap((item) => nameOf(item) ?? [])
  const said: { readonly [name in keyof Metadata]: Metadata[name] | undefined } = {
    outlet: publisher,
    title: first('headline', (value) => (value.length <= MAX_TITLE ? value : undefined)),
    date: first('datePublished', isoDate),
    updated: first('dateModified', isoDate),
    author: names.length > 0 ? names.join(', ') : undefined,
    language: first('inLanguage', primaryLanguage),
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}

function propertiesOf(item: PageElement): readonly string[] {
  return (item.getAttribute('itemprop') ?? '').split(/\s+/)
}

/** Whether the thing that an element says something of is an article, or not said to be anything. */
function isOfArticle(item: PageElement): boolean {
  const type = closest(item.parentNode, (around) => around.hasAttribute('itemscope'))?.getAttribute('itemtype')
  return !type || ARTICLE.test(type.split('/').at(-1) ?? '')
}

function valueOf(item: PageElement): string | undefined {
  return oneLine(item.getAttribute('content')) ?? oneLine(item.getAttribute('datetime')) ?? oneLine(textOf(item))
}

/** The name of a person or an organisation: what it says of itself, else its own words. */
function nameOf(item: PageElement): string | undefined {
  const name = nameIn(item)
  const value = name ? valueOf(name) : item.hasAttribute('itemscope') ? undefined : valueOf(item)
  return value !== undefined && value.length < 120 && /\p{L}/u.test(value) ? value.replace(/^by\s+/i, '') : undefined
}

function nameIn(item: PageElement): PageElement | undefined {
  for (let child = item.firstChild; child; child = child.nextSibling) {
    if (!isElement(child)) continue
    const found = propertiesOf(child).includes('name') ? child : nameIn(child)
    if (found) return found
  }
  return undefined
}
