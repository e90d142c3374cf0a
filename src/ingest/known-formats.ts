import { beginsLikeTar } from './containers/begins-like-tar.ts'
import { otherPack } from './containers/other-pack.ts'
import { beginsLikeJsonFeed } from './feeds/begins-like-json-feed.ts'
import type { Known } from './known.ts'
import { beginsLikeMail, beginsLikeSavedPage } from './mail/begins-like-mail.ts'
import { BODY_TYPE } from './mail/mail-body-type.ts'
import { beginsLikeMailbox } from './mbox/begins-like-mailbox.ts'
import { beginsLikeCaptions, beginsLikePage, zipHolds } from './signs.ts'
import { beginsLikeXmlNews } from './xml-news/begins-like-xml-news.ts'

/** Everything that is read. What a file begins like is asked from the first row on, and then, from the first again, what its name says. */
export const KNOWN_FORMATS: readonly Known[] = [
  {
    kind: 'container',
    holds: 'archive',
    name: 'wacz',
    endings: ['.wacz'],
    mediaTypes: ['application/wacz'],
    shows: ({ bytes, ending }) => ending === '.wacz' && zipHolds(bytes) === 'ZIP',
    load: async () => (await import('./containers/zip.ts')).openWacz,
  },
  {
    kind: 'container',
    holds: 'archive',
    name: 'zip',
    endings: ['.zip'],
    mediaTypes: ['application/zip', 'application/x-zip-compressed'],
    shows: ({ bytes, ending }) => zipHolds(bytes) === 'ZIP' && !/^\.doc[mx]$/.test(ending),
    load: async () => (await import('./containers/zip.ts')).openZip,
  },
  {
    kind: 'container',
    holds: 'archive',
    name: 'gzip',
    endings: ['.gz', '.tgz'],
    mediaTypes: ['application/gzip', 'application/x-gzip'],
    shows: ({ bytes }) => bytes.startsWith('\u001f\u008b'),
    load: async () => (await import('./containers/gzip.ts')).openGzip,
  },
  {
    kind: 'container',
    holds: 'archive',
    name: 'zstd',
    endings: ['.zst', '.tzst'],
    mediaTypes: ['application/zstd'],
    shows: ({ bytes }) => bytes.startsWith('\u0028\u00b5\u002f\u00fd'),
    load: async () => (await import('./containers/zstd.ts')).openZstd,
  },
  {
    kind: 'container',
    holds: 'archive',
    name: 'packed otherwise',
    endings: [],
    sharedEndings: ['.bz2', '.tbz', '.tbz2', '.xz', '.txz', '.7z', '.rar', '.lz', '.lz4', '.z'],
    shows: ({ bytes }) => otherPack(bytes) !== undefined,
    load: async () => (await import('./containers/packed-otherwise.ts')).openPackedOtherwise,
  },
  {
    kind: 'container',
    holds: 'archive',
    name: 'warc',
    endings: ['.warc'],
    mediaTypes: ['application/warc'],
    shows: ({ bytes }) => bytes.startsWith('WARC/'),
    load: async () => (await import('./containers/warc.ts')).openWarc,
  },
  {
    kind: 'container',
    holds: 'archive',
    name: 'tar',
    endings: ['.tar'],
    mediaTypes: ['application/x-tar'],
    shows: ({ bytes }) => beginsLikeTar(bytes),
    load: async () => (await import('./containers/tar.ts')).openTar,
  },
  {
    kind: 'format',
    name: 'docx',
    endings: ['.docx', '.docm'],
    shows: ({ bytes }) => zipHolds(bytes) === 'docx',
    load: async () => (await import('./bundles/read-docx.ts')).readDocxOrBundle,
  },
  {
    kind: 'format',
    name: 'captions',
    endings: ['.vtt', '.srt'],
    mediaTypes: ['text/vtt', 'application/x-subrip'],
    shows: ({ markup }) => beginsLikeCaptions(markup),
    load: async () => (await import('./formats/captions.ts')).readCaptions,
  },
  {
    kind: 'format',
    name: 'newsml',
    endings: ['.newsml'],
    sharedEndings: ['.xml', '.g2'],
    mediaTypes: [
      'application/vnd.iptc.g2.newsitem+xml',
      'application/vnd.iptc.g2.newsmessage+xml',
      'application/newsml+xml',
      'text/vnd.iptc.newsml',
    ],
    shows: ({ markup }) => beginsLikeXmlNews(markup, 'newsml'),
    load: async () => (await import('./formats/xml-news.ts')).readXmlNews,
  },
  {
    kind: 'format',
    name: 'nitf',
    endings: ['.nitf'],
    mediaTypes: ['application/nitf+xml', 'text/vnd.iptc.nitf'],
    shows: ({ markup }) => beginsLikeXmlNews(markup, 'nitf'),
    load: async () => (await import('./formats/xml-news.ts')).readXmlNews,
  },
  {
    kind: 'format',
    name: 'feed',
    endings: ['.rss', '.atom'],
    sharedEndings: ['.rdf'],
    mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml'],
    shows: ({ markup }) => beginsLikeXmlNews(markup, 'feed'),
    load: async () => (await import('./formats/xml-news.ts')).readXmlNews,
  },
  {
    kind: 'format',
    name: 'html',
    endings: ['.html', '.htm', '.xhtml', '.xht'],
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    shows: ({ markup }) => beginsLikePage(markup),
    load: async () => (await import('./bundles/read-html.ts')).readHtmlOrBundle,
  },
  {
    kind: 'format',
    name: 'json-feed',
    endings: [],
    mediaTypes: ['application/feed+json'],
    shows: ({ markup }) => beginsLikeJsonFeed(markup),
    load: async () => (await import('./formats/json-feed.ts')).readJsonFeed,
  },
  {
    kind: 'format',
    name: 'markdown',
    endings: ['.md', '.markdown'],
    mediaTypes: ['text/markdown'],
    load: async () => (await import('./formats/text.ts')).readMarkdown,
  },
  {
    kind: 'format',
    name: 'text',
    endings: ['.txt', '.text'],
    mediaTypes: ['text/plain'],
    load: async () => (await import('./bundles/read-text.ts')).readTextOrBundle,
  },
  {
    kind: 'container',
    holds: 'archive',
    name: 'mhtml',
    endings: ['.mht', '.mhtml'],
    mediaTypes: ['multipart/related', 'application/x-mimearchive'],
    shows: ({ markup }) => beginsLikeSavedPage(markup),
    load: async () => (await import('./containers/mhtml.ts')).openMhtml,
  },
  {
    kind: 'container',
    holds: 'list',
    name: 'mbox',
    endings: ['.mbox', '.mbx'],
    mediaTypes: ['application/mbox'],
    shows: ({ bytes, ending }) => ending !== '.eml' && beginsLikeMailbox(bytes),
    load: async () => (await import('./containers/mbox.ts')).openMbox,
  },
  {
    kind: 'container',
    holds: 'archive',
    name: 'mail',
    endings: ['.eml'],
    mediaTypes: ['message/rfc822'],
    shows: ({ markup }) => beginsLikeMail(markup),
    load: async () => (await import('./containers/mail.ts')).openMail,
  },
  {
    kind: 'format',
    name: 'mail-body',
    endings: [],
    mediaTypes: [BODY_TYPE],
    load: async () => (await import('./formats/mail-body.ts')).readMailBody,
  },
]

/** Endings by which a file is known to be an article, or to hold some. */
export const ARTICLE_ENDINGS: ReadonlySet<string> = new Set(KNOWN_FORMATS.flatMap(({ endings }) => endings))
