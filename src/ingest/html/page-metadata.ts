import type { Metadata } from '../../options.ts'
import { readByline } from '../byline.ts'
import { isoDate } from '../dates.ts'
import { primaryLanguage } from '../language.ts'
import type { DomDocument } from './dom.ts'
import { readJsonLd } from './json-ld.ts'
import { outletAt } from './outlets.ts'

/** Where pages print the day they came out, the surest first: selector and attribute. */
const DATES: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:published_time" i]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ...[
    'parsely-pub-date',
    'date',
    'pubdate',
    'publish-date',
    'publishdate',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'last-modified',
  ].map((name) => [`meta[name="${name}" i]`, 'content'] as const),
  ['[itemprop="datePublished"]', 'datetime'],
  ['time[pubdate]', 'datetime'],
  ['article time[datetime]', 'datetime'],
  ['main time[datetime]', 'datetime'],
]

/** What a page says its article is about, in its meta elements. */
export function readDescription(document: DomDocument): string | undefined {
  return attribute(document, 'meta[property="og:description" i]', 'content') ?? attribute(document, 'meta[name="description" i]', 'content')
}

/** What a page says of its article: JSON-LD, then Open Graph and meta elements, then what stands on the page. */
export function readPageMetadata(document: DomDocument): Metadata {
  const meta = (...names: readonly string[]): string | undefined =>
    first(names, (name) => attribute(document, `meta[property="${name}" i], meta[name="${name}" i]`, 'content'))
  const url = first([attribute(document, 'link[rel="canonical" i]', 'href'), meta('og:url')], (link) =>
    /^https?:\/\//i.test(link ?? '') ? link : undefined,
  )
  const ld = readJsonLd(document)
  const page: { readonly [name in keyof Metadata]: Metadata[name] | undefined } = {
    outlet: first([ld.outlet, meta('og:site_name')], asName) ?? outletAt(url ?? ''),
    title: titleOf(ld.title ?? meta('og:title', 'twitter:title') ?? shown(document, 'title'), document),
    url,
    date: ld.date ?? first(DATES, ([selector, name]) => isoDate(attribute(document, selector, name) ?? '')),
    updated: ld.updated ?? isoDate(meta('article:modified_time', 'og:updated_time') ?? ''),
    author: ld.author ?? authorOf(meta('author', 'parsely-author', 'byl', 'dc.creator'), document),
    language: first([attribute(document, 'html', 'lang'), ld.language, meta('og:locale', 'content-language', 'language')], (tag) =>
      primaryLanguage(tag ?? ''),
    ),
  }
  return Object.fromEntries(Object.entries(page).filter(([, value]) => value !== undefined))
}

/** The title without the outlet's name that pages put before or behind it, where a heading shows which is which. */
function titleOf(title: string | undefined, document: DomDocument): string | undefined {
  const headings = Array.from(document.querySelectorAll('h1'), (heading) => oneLine(heading.textContent)).filter(
    (text) => text !== undefined,
  )
  return title === undefined ? headings[0] : (headings.find((text) => text.length >= 15 && title.includes(text)) ?? title)
}

/** A name, unless it is an address or a number. */
function asName(text: string | undefined): string | undefined {
  return text !== undefined && /\p{L}/u.test(text) && !/:\/\/|@|^www\./.test(text) ? text : undefined
}

function authorOf(meta: string | undefined, document: DomDocument): string | undefined {
  const name = asName(meta)
  if (name !== undefined && name.length < 120) return readByline(name) ?? name
  const byline = shown(document, '[itemprop="author"] [itemprop="name"], [rel="author"], [itemprop="author"], .byline')
  return byline === undefined ? undefined : readByline(/^by\s/i.test(byline) ? byline : `By ${byline}`)
}

function shown(document: DomDocument, selector: string): string | undefined {
  return oneLine(document.querySelector(selector)?.textContent)
}

function attribute(document: DomDocument, selector: string, name: string): string | undefined {
  return oneLine(document.querySelector(selector)?.getAttribute(name))
}

function oneLine(text: string | null | undefined): string | undefined {
  return text?.replaceAll(/\s+/g, ' ').trim() || undefined
}

/** The first answer that is one. */
function first<T, R>(values: readonly T[], answer: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = answer(value)
    if (found !== undefined) return found
  }
  return undefined
}
