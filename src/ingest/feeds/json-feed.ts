import { findNodeAtLocation, type Node } from 'jsonc-parser'
import { isoDate } from '../dates.ts'
import { outletAt } from '../outlets/outlet-at.ts'
import { authorNamed } from '../xml-news/author-named.ts'
import { languageOf } from '../xml-news/language-of.ts'
import { escaped, paragraphed, plainPage } from '../xml-news/plain-page.ts'
import { dated } from '../xml-news/dated.ts'
import { said } from '../said.ts'
import { replaced, type Sourced } from '../xml-news/sourced.ts'
import type { Entry } from './entry.ts'
import { outletOfFeed } from './outlet-of-feed.ts'
import { webUrl } from './web-url.ts'

/** Reads the entries of a JSON Feed, version 1 or 1.1, given the tree of its JSON. */
export function readJsonFeed(source: string, feed: Node): readonly Entry[] {
  const site = webUrl(lineAt(feed, 'home_page_url'), lineAt(feed, 'feed_url')) ?? webUrl(lineAt(feed, 'feed_url'))
  const about = {
    site,
    outlet: outletOfFeed(lineAt(feed, 'title'), site),
    language: lineAt(feed, 'language'),
    author: authorNamed(...namesIn(feed)),
  }
  return (findNodeAtLocation(feed, ['items'])?.children ?? []).map((item) => entryOf(source, item, about))
}

interface About {
  readonly site: string | undefined
  readonly outlet: string | undefined
  readonly language: string | undefined
  readonly author: string | undefined
}

function entryOf(source: string, item: Node, feed: About): Entry {
  const text = (name: string): Sourced | undefined => charactersAt(source, item, name)
  const [title, html, plain, summary] = ['title', 'content_html', 'content_text', 'summary'].map(text)
  const content = html ? paragraphed(html) : plain && plainPage(plain)
  const [published, updated] = [isoDate(lineAt(item, 'date_published') ?? ''), isoDate(lineAt(item, 'date_modified') ?? '')]
  const url = webUrl(lineAt(item, 'url'), feed.site) ?? webUrl(lineAt(item, 'external_url'), feed.site) ?? webUrl(lineAt(item, 'id'))
  return {
    ...(title && { title: escaped(title) }),
    ...(content && { content }),
    ...(summary && { summary: plainPage(summary) }),
    said: said({
      outlet: outletAt(url ?? '') ?? feed.outlet,
      url,
      ...dated(published, updated),
      author: authorNamed(...namesIn(item)) ?? feed.author,
      language: languageOf(lineAt(item, 'language'), feed.language),
      itemId: lineAt(item, 'id'),
    }),
  }
}

function namesIn(holder: Node): readonly (string | undefined)[] {
  const authors = findNodeAtLocation(holder, ['authors'])?.children ?? []
  const author = findNodeAtLocation(holder, ['author'])
  return [...authors, ...(author ? [author] : [])].map((each) => lineAt(each, 'name'))
}

/** A value as a line: a string or, of an identifier, a number. */
function lineAt(holder: Node, name: string): string | undefined {
  const value: unknown = findNodeAtLocation(holder, [name])?.value
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() || undefined : undefined
}

/** The characters of a string, its escapes resolved, with the way back. */
function charactersAt(source: string, holder: Node, name: string): Sourced | undefined {
  const node = findNodeAtLocation(holder, [name])
  if (node?.type !== 'string' || node.length < 2) return undefined
  const start = node.offset + 1
  // Where the file breaks off no mark ends it.
  const printed = source.slice(start, node.offset + node.length).replace(/"$/, '')
  const whole: Sourced = { text: printed, runs: [{ at: 0, source: start, length: printed.length, verbatim: true }] }
  return replaced(whole, /\\(?:u[\da-f]{4}|[^u])/gi, escapedSign)
}

const SIGNS: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

function escapedSign(escape: string): string {
  const sign = escape.slice(1)
  return sign.length > 1 ? String.fromCharCode(Number.parseInt(sign.slice(1), 16)) : (SIGNS[sign] ?? sign)
}
