import { beginsLikeJsonFeed } from './feeds/begins-like-json-feed.ts'
import type { Known } from './known.ts'
import { beginsLikeCaptions, beginsLikePage, zipHolds } from './signs.ts'
import { beginsLikeXmlNews } from './xml-news/begins-like-xml-news.ts'

/** What articles are written in. */
export const KNOWN_DOCUMENTS: readonly Known[] = [
  {
    kind: 'format',
    name: 'docx',
    endings: ['.docx', '.docm'],
    shows: ({ bytes }) => zipHolds(bytes) === 'docx',
    load: async () => (await import('./bundles/read-docx.ts')).readDocxOrBundle,
  },
  {
    kind: 'format',
    name: 'pdf',
    endings: ['.pdf'],
    mediaTypes: ['application/pdf'],
    shows: ({ markup }) => markup.startsWith('%PDF-'),
    load: async () => (await import('./formats/pdf.ts')).readPdf,
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
]
