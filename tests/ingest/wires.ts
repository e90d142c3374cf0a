/** An invented wire in NITF: what stands in its head and its body, in the head of its body, and in its content. */
export interface Wire {
  readonly docdata?: string
  readonly bodyHead?: string
  readonly content?: string
}

/** Three paragraphs that a wire sends. */
export const WIRED = `<p>The night ferry between Brackwater and Osel will run again from May, the harbour board decided on Tuesday.</p>
<p>“We have waited nine winters for this,” said Ilse Tamm, who keeps the inn at the quay, “and nobody on the island had given up.”</p>
<p>The board voted seven to two, after a debate of four hours, for a smaller vessel that needs a crew of only five.</p>`

/** The same as text. */
export const WIRED_TEXT = WIRED.replaceAll(/<\/?p>/g, '').replaceAll('\n', '\n\n')

export const nitf = ({ docdata = '', bodyHead = '', content = WIRED }: Wire): string => `<?xml version="1.0" encoding="UTF-8"?>
<nitf><head><docdata>${docdata}</docdata></head><body>
<body.head>${bodyHead}</body.head>
<body.content>${content}</body.content></body></nitf>`

/** An invented item of NewsML-G2: what stands in its three parts. */
export interface G2 {
  readonly itemMeta?: string
  readonly contentMeta?: string
  readonly contentSet?: string
  readonly attributes?: string
}

export const XHTML = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${WIRED}</body></html></inlineXML>`

export const newsItem = ({ itemMeta = '', contentMeta = '', contentSet = XHTML, attributes = '' }: G2): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:brackwater:4711" version="3" xml:lang="en" ${attributes}>
<itemMeta><itemClass qcode="ninat:text"/>${itemMeta}</itemMeta>
<contentMeta>${contentMeta}</contentMeta>
<contentSet>${contentSet}</contentSet>
</newsItem>`

/** Items in one message. */
export const newsMessage = (...items: readonly string[]): string =>
  `<?xml version="1.0"?>\n<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>\n${items.join('\n')}\n</itemSet></newsMessage>`

/** Entries in a feed. */
export const rss = (
  items: readonly string[],
  channel = '<title>The Brackwater Post</title><link>https://brackwaterpost.example/</link>',
): string =>
  `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel>
${channel}
${items.map((item) => `<item>${item}</item>`).join('\n')}
</channel></rss>`

export const atom = (
  entries: string,
  feed = '<title>The Brackwater Post</title><link href="https://brackwaterpost.example/"/>',
  attributes = '',
): string => `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${feed}\n${entries}\n</feed>`

/** Markup as it stands in text. */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
