import type { Metadata } from '../../options.ts'
import { readByline } from '../byline.ts'
import { isoDate } from '../dates.ts'
import { primaryLanguage } from '../language.ts'
import { readJsonLd, type Thing } from './json-ld.ts'
import { readMicrodata } from './microdata.ts'
import { oneLine } from './one-line.ts'
import { outletAt } from '../outlets/outlet-at.ts'
import { closest, type PageDocument, type PageElement, textOf } from './page-node.ts'
import type { Statements } from './statements.ts'

/** The meta elements in which pages say on what day they came out, the surest first. */
const DATES =
  'article:published_time og:article:published_time datepublished parsely-pub-date sailthru.date date pubdate publish-date publish_date publishdate published dc.date dc.date.issued dc.date.created dcterms.created dcterms.date dcterms.issued cxenseparse:recs:publishtime last-modified'.split(
    ' ',
  )
const UPDATES = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'lastmod', 'revised']
const AUTHORS = [
  'author',
  'parsely-author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'article:author',
  'cxenseparse:author',
]
const MAX_NAMES = 120

/** What a page says its article is about, in its meta elements. */
export function readDescription({ metas }: Statements): string | undefined {
  return metas.get('og:description') ?? metas.get('description')
}

/** What a page says of its article: JSON-LD, then microdata, then Open Graph and meta elements, then what stands on the page. */
export function readPageMetadata(document: PageDocument, statements: Statements, things: readonly Thing[]): Metadata {
  const { metas, canonical } = statements
  const meta = (...names: readonly string[]): string | undefined => first(names, (name) => metas.get(name))
  const ld = readJsonLd(things)
  const url = first([canonical, meta('og:url'), ld.url], (link) => (/^https?:\/\//i.test(link ?? '') ? link : undefined))
  const micro = readMicrodata(statements.items)
  const said = { ...micro, ...ld }
  const page: { readonly [name in keyof Metadata]: Metadata[name] | undefined } = {
    outlet: first([ld.outlet, meta('og:site_name'), micro.outlet], asName) ?? outletAt(url ?? ''),
    title: titleOf(said.title ?? meta('og:title', 'twitter:title') ?? statements.title, statements.headings),
    url,
    date: said.date ?? first(DATES, (name) => isoDate(metas.get(name) ?? '')) ?? dateShown(statements.times),
    updated: said.updated ?? first(UPDATES, (name) => isoDate(metas.get(name) ?? '')),
    author: said.author ?? authorOf(meta(...AUTHORS), statements.bylines),
    language: first(
      [oneLine(document.documentElement.getAttribute('lang')), said.language, meta('og:locale', 'content-language', 'language')],
      (tag) => primaryLanguage(tag ?? ''),
    ),
  }
  return Object.fromEntries(Object.entries(page).filter(([, value]) => value !== undefined))
}

/** The first time of the article that says a day: the one that says it is when it came out, else one that stands in it. */
function dateShown(times: readonly PageElement[]): string | undefined {
  const own = times.filter((time) => time.hasAttribute('pubdate'))
  return first([...own, ...times.filter((time) => closest(time, isArticle) !== undefined)], (time) =>
    isoDate(time.getAttribute('datetime')?.trim() ?? ''),
  )
}

const isArticle = ({ localName }: PageElement): boolean => localName === 'article' || localName === 'main'

/** The title without the outlet's name that pages put before or behind it, where a heading shows which is which. */
function titleOf(title: string | undefined, elements: readonly PageElement[]): string | undefined {
  const headings = elements.map((heading) => oneLine(textOf(heading))).filter((text) => text !== undefined)
  if (title === undefined) return headings[0]
  // A paper's name may be a heading, too, but is shorter.
  const [longest] = headings.filter((text) => text.length >= 15 && title.includes(text)).toSorted((a, b) => b.length - a.length)
  return longest ?? title
}

/** A name, unless it is an address or a number. */
function asName(text: string | undefined): string | undefined {
  return text !== undefined && /\p{L}/u.test(text) && !/:\/\/|@|^www\./.test(text) ? text : undefined
}

function authorOf(meta: string | undefined, bylines: readonly PageElement[]): string | undefined {
  const name = asName(meta)
  if (name !== undefined && name.length < MAX_NAMES) return readByline(name) ?? name
  const byline = oneLine(textOf(bylines[0]))
  return byline === undefined ? undefined : readByline(/^by\s/i.test(byline) ? byline : `By ${byline}`)
}

/** The first answer that is one. */
function first<T, R>(values: readonly T[], answer: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = answer(value)
    if (found !== undefined) return found
  }
  return undefined
}
