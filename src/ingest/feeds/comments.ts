import { childOf, type XmlElement } from '../xml-news/xml-element.ts'

/** > | Comments on: Ferry to run again   Comments for The Brackwater Post   elsewhere "Kommentare" may be what editors write: there their places tell */
const TITLED = /^\s*comments (?:on|for)(?:\s*:|\s)/i

/** > | /2026/03/ferry/comments/feed/   /comments/feed/atom   /feeds/4711/comments/default */
const ADDRESSED = /\/comments\/(?:feed|default|rss|atom)\b/i

/** > | https://brackwaterpost.example/ferry/#comment-4711   /ferry.html?showComment=1772705700#c4711 */
const PLACED = /#comment[-_]?\w*\d|[?&]showComment=\d/i

/** Whether a feed is of what readers wrote below the articles, by its title or its own addresses. */
export const isOfComments = (title: string | undefined, addresses: readonly (string | undefined)[]): boolean =>
  TITLED.test(title ?? '') || addresses.some((address) => ADDRESSED.test(address ?? ''))

/** Whether an entry says that it answers another (RFC 4685). */
export const isReply = (entry: XmlElement): boolean => childOf(entry, 'thr:in-reply-to') !== undefined

/** Whether an entry is what a reader wrote, by the place on a page that it names as its own. */
export const isComment = (addresses: readonly (string | undefined)[]): boolean => addresses.some((address) => PLACED.test(address ?? ''))
