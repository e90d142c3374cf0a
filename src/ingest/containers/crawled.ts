import type { Metadata } from '../../options.ts'

/** What is known of something that was crawled. */
export interface Crawled {
  readonly name: string
  readonly mediaType?: string
  readonly said: Metadata
}

/** What pages are made of, and is no page. */
const MADE_OF = /^(?:image|audio|video|font|model)\/|^text\/(?:css|dns)\b|(?:java|ecma)script\b|\bfont\b|wasm\b/i

/** What programs read, by its address, whatever the server says of it. */
const FOR_PROGRAMS =
  /(?:^|\/)(?:robots|ads|app-ads|humans|security|llms)\.txt$|\.(?:css|m?js|map|woff2?|ttf|otf|eot|ico|svg|png|jpe?g|gif|webp|avif|mp[34]|webm|swf)$/i

/** What crawlers keep beside pages: their pictures, their text for search, their own log. > | urn:text:https://brackwater.example/ferry */
const BESIDE = /^(?:urn:[\w-]+:https?:|metadata:)/i

/** What servers say of what they know nothing of. */
const UNKNOWN =
  /^(?:application\/(?:octet-stream|x-download|force-download|x-unknown-content-type)|binary\/octet-stream|unknown\/unknown)?\s*(?:;|$)/i

/** What is known of a record by its address and what the server calls it; undefined of what nobody reads. Where the server tells what it is, the address need not. */
export function crawled(url: string | undefined, mediaType: string | undefined): Crawled | undefined {
  const address = url !== undefined && URL.canParse(url) ? new URL(url) : undefined
  const path = address?.pathname ?? ''
  if (MADE_OF.test(mediaType ?? '') || FOR_PROGRAMS.test(path) || BESIDE.test(url ?? '')) return undefined
  const isUnknown = mediaType === undefined || UNKNOWN.test(mediaType)
  const isPage = address !== undefined && /^https?:$/.test(address.protocol)
  return {
    name: isUnknown ? path.slice(path.lastIndexOf('/') + 1) : '',
    ...(!isUnknown && { mediaType }),
    said: isPage ? { url: url !== undefined && !/\s/.test(url) ? url : address.href } : {},
  }
}
