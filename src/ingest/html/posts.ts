import { classNames } from './class-names.ts'
import { attributeOf, isElement, type PageElement, textOf } from './page-node.ts'
import type { Place } from './survey.ts'

/** The marks that platforms give their posts where these stand in other pages. */
const NAMES =
  /-(?:twitter-tweet|twitter-video|instagram-media|bluesky-embed|tiktok-embed|mastodon-embed|text-post-media|threads-embed|reddit-embed-bq|reddit-card|fb-post|telegram-post)-/
const ELEMENTS: ReadonlySet<string> = new Set(['twitter', 'instagram', 'facebook', 'tiktok', 'reddit'].map((platform) => `amp-${platform}`))

/** Addresses of posts. */
const ADDRESS = new RegExp(
  String.raw`^https?://(?:(?:www|mobile|m|old)\.)?(?:` +
    [
      String.raw`(?:twitter|x)\.com/[^/]+/status(?:es)?/\d`,
      String.raw`instagram\.com/(?:p|reel|tv)/`,
      String.raw`bsky\.app/profile/[^/]+/post/`,
      String.raw`threads\.(?:net|com)/@[^/]+/post/`,
      String.raw`t\.me/[^/]+/\d`,
      String.raw`facebook\.com/(?:[^/]+/(?:posts|videos)/|permalink\.php|photo)`,
      String.raw`tiktok\.com/@[^/]+/video/\d`,
      String.raw`reddit\.com/r/[^/]+/comments/`,
      String.raw`truthsocial\.com/(?:@[^/]+|users/[^/]+/statuses)/`,
      String.raw`vk\.com/wall`,
      // Mastodon's servers have names of their own.
      String.raw`[^/]+/@[^/]+/\d{9,}`,
    ].join('|') +
    ')',
  'i',
)

/** A quoted block that is longer quotes more than a post. */
const MAX_LENGTH = 4000

/** Whether an element is a post of somebody's, shown in the article. */
export function isPost({ element }: Place): boolean {
  if (ELEMENTS.has(element.localName) || NAMES.test(classNames(element))) return true
  if (element.localName !== 'blockquote' || textOf(element).length > MAX_LENGTH) return false
  return [attributeOf(element, 'cite'), lastLinkIn(element) ?? ''].some((address) => ADDRESS.test(address))
}

function lastLinkIn(element: PageElement): string | undefined {
  let last: string | undefined
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (!isElement(child)) continue
    if (child.localName === 'a' && child.hasAttribute('href')) last = attributeOf(child, 'href')
    last = lastLinkIn(child) ?? last
  }
  return last
}
