import type { Story } from './story.ts'

/** Text as it stands in markup. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The paragraphs as elements. */
const paragraphsOf = ({ paragraphs }: Story): string => paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')

/** A page as papers have them. */
export function asPage(story: Story): string {
  const { outlet, title, author, date, url, language } = story
  const about = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: date,
    url,
    author: { '@type': 'Person', name: author },
    publisher: { '@type': 'Organization', name: outlet },
  }
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escaped(title)} – ${escaped(outlet)}</title><link rel="canonical" href="${url}">
<script type="application/ld+json">${JSON.stringify(about)}</script></head>
<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article>
<h1>${escaped(title)}</h1>
<p class="byline">By ${escaped(author)}</p>
${paragraphsOf(story)}
</article></main>
<aside><h2>Most read</h2><ul><li><a href="/a">“Nobody told us”: the mayor and the bridge</a></li></ul></aside>
<footer><p>© ${escaped(outlet)}. All rights reserved.</p></footer>
</body></html>`
}

export function asNitf(story: Story): string {
  const { outlet, title, author, date, itemId } = story
  const basic = date.replaceAll('-', '')
  return `<?xml version="1.0" encoding="UTF-8"?>
<nitf><head><title>${escaped(title)}</title><docdata><doc-id id-string="${itemId}"/><date.issue norm="${basic}T090000Z"/></docdata>
<pubdata name="${escaped(outlet)}" date.publication="${basic}"/></head>
<body><body.head><hedline><hl1>${escaped(title)}</hl1></hedline><byline>By <person>${escaped(author)}</person></byline></body.head>
<body.content>${paragraphsOf(story)}</body.content></body></nitf>`
}

export function asNewsMl(story: Story): string {
  const { outlet, title, author, date, itemId, language } = story
  return `<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${itemId}" version="2" standard="NewsML-G2" standardversion="2.28" conformance="power" xml:lang="${language}">
<itemMeta><itemClass qcode="ninat:text"/><provider><name>${escaped(outlet)}</name></provider><versionCreated>${date}T09:00:00Z</versionCreated><firstCreated>${date}T08:00:00Z</firstCreated></itemMeta>
<contentMeta><by>By ${escaped(author)}</by><headline>${escaped(title)}</headline><language tag="${language}"/></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${escaped(title)}</title></head><body>${paragraphsOf(story)}</body></html></inlineXML></contentSet>
</newsItem>`
}

export function asRss(story: Story): string {
  const { outlet, title, author, date, url, itemId, language } = story
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>${escaped(outlet)}</title><link>https://brackwater-post.example/</link><description>News</description><language>${language}</language>
<item><title>${escaped(title)}</title><link>${url}</link><guid isPermaLink="false">${itemId}</guid><pubDate>${new Date(`${date}T09:00:00Z`).toUTCString()}</pubDate><dc:creator>${escaped(author)}</dc:creator>
<content:encoded><![CDATA[${paragraphsOf(story)}]]></content:encoded></item>
</channel></rss>`
}

export function asAtom(story: Story): string {
  const { outlet, title, author, date, url, itemId, language } = story
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"><title>${escaped(outlet)}</title><id>urn:feed</id><updated>${date}T09:00:00Z</updated>
<entry><title>${escaped(title)}</title><id>${itemId}</id><link href="${url}"/><published>${date}T09:00:00Z</published><updated>${date}T09:00:00Z</updated><author><name>${escaped(author)}</name></author>
<content type="html">${escaped(paragraphsOf(story))}</content></entry></feed>`
}
