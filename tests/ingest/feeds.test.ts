import { expect, test } from 'vitest'
import type { Article } from '../../src/model.ts'
import { type Ingested } from '../../src/ingest/index.ts'
import { readAll } from './reading.ts'
import { atom, escaped, rss, WIRED, WIRED_TEXT } from './wires.ts'

const all = (name: string, content: string | Uint8Array): Promise<Ingested[]> => readAll([{ name, bytes: Buffer.from(content) }])

const articles = async (name: string, content: string): Promise<Article[]> =>
  (await all(name, content)).flatMap((each) => (each.kind === 'article' ? [each.article] : []))

const only = async (name: string, content: string): Promise<Article> => {
  const [article] = await articles(name, content)
  if (!article) throw new Error('no article')
  return article
}

const jsonFeed = (items: readonly unknown[], feed = {}): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Brackwater Post',
    home_page_url: 'https://brackwaterpost.example/',
    ...feed,
    items,
  })

const ENCODED = `<content:encoded><![CDATA[${WIRED}]]></content:encoded>`

test.each([
  ['RSS with its text in a CDATA section', rss([ENCODED])],
  ['RSS with its text in escaped form', rss([`<content:encoded>${escaped(WIRED)}</content:encoded>`])],
  ['RSS with its text escaped twice over', rss([`<content:encoded>${escaped(escaped(WIRED))}</content:encoded>`])],
  ['RSS with its text as it is, against the rules', rss([`<description>${WIRED}</description>`])],
  ['RSS with XHTML in it', rss([`<body xmlns="http://www.w3.org/1999/xhtml">${WIRED}</body>`])],
  ['RSS with nothing but blank lines between its paragraphs', rss([`<description>${WIRED_TEXT}</description>`])],
  ['RSS of no version, its prefixes declared nowhere', `<rss><channel><item>${ENCODED}</item></channel></rss>`],
  [
    'RSS 1.0, which is RDF',
    `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel r:about="https://brackwaterpost.example/"><title>The Brackwater Post</title></channel><item r:about="https://brackwaterpost.example/a"><description>${escaped(WIRED)}</description></item></r:RDF>`,
  ],
  ['Atom with HTML', atom(`<entry><content type="html">${escaped(WIRED)}</content></entry>`)],
  ['Atom with XHTML', atom(`<entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${WIRED}</div></content></entry>`)],
  [
    'Atom with XHTML and a prefix',
    atom(
      `<entry><content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml">${WIRED.replaceAll(/<(\/?)p>/g, '<$1x:p>')}</x:div></content></entry>`,
    ),
  ],
  ['Atom with plain text', atom(`<entry><content>${WIRED_TEXT}</content></entry>`)],
  [
    'Atom 0.3',
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><content type="text/html" mode="escaped"><![CDATA[${WIRED}]]></content></entry></feed>`,
  ],
  ['an entry of Atom by itself', `<entry xmlns="http://www.w3.org/2005/Atom"><content type="html">${escaped(WIRED)}</content></entry>`],
  ['JSON Feed with HTML', jsonFeed([{ id: '1', content_html: WIRED }])],
  ['JSON Feed with plain text', jsonFeed([{ id: '1', content_text: WIRED_TEXT }])],
  ['RSS behind a warning of the server', `Warning: mysql_connect() in /srv/feed.php\n${rss([ENCODED])}`],
])('an entry of %s is its paragraphs, each on its line', async (_, feed) => {
  const { text, path, origin, holder } = await only('feed.rss', feed)
  expect(text).toBe(WIRED_TEXT)
  expect(path).toBe('feed.rss#1')
  expect(holder).toEqual({ kind: 'list', path: 'feed.rss' })
  expect(origin.kind === 'walked' && origin.anchors.length).toBeGreaterThan(2)
})

test('a feed says who, when, where and what it calls an entry', async () => {
  const channel = '<title>The Brackwater Post</title><link>https://brackwaterpost.example/</link><language>en-gb</language>'
  const item = `<title>Ferry &amp;amp; inn</title><link>/ferry</link><guid isPermaLink="false">bw-4711</guid><dc:date>2026-03-05T09:00:00Z</dc:date><dc:creator>Marit Holm</dc:creator><author>desk@brackwaterpost.example (Joren Falk)</author>${ENCODED}`
  expect(await only('feed.xml', rss([item], channel))).toMatchObject({
    outlet: 'The Brackwater Post',
    title: 'Ferry & inn',
    url: 'https://brackwaterpost.example/ferry',
    date: '2026-03-05T09:00:00Z',
    author: 'Marit Holm, Joren Falk',
    language: 'en',
    itemId: 'bw-4711',
    parts: [{ kind: 'title', text: 'Ferry & inn', line: 4 }],
  })
})

test('an entry of Atom is what its source says, and its addresses start where the feed says', async () => {
  const entry = `<entry xml:lang="de-AT"><title type="html">Fähre &amp;amp; Gasthof</title><link rel="self" href="x.atom"/><link href="2026/ferry"/><id>urn:bw:1</id>
<published>2026-03-05T09:00:00Z</published><updated>2026-03-06T09:00:00Z</updated><author><name>Marit Holm</name></author>
<source><title>Stell Anzeiger</title><link href="https://stell-anzeiger.example/"/></source><content type="html">${escaped(WIRED)}</content></entry>`
  const feed = atom(
    entry,
    '<title>All towns</title><author><name>Nobody</name></author>',
    'xml:lang="en" xml:base="https://towns.example/news/"',
  )
  expect(await only('feed.xml', feed)).toMatchObject({
    outlet: 'Stell Anzeiger',
    title: 'Fähre & Gasthof',
    url: 'https://towns.example/news/2026/ferry',
    date: '2026-03-05T09:00:00Z',
    updated: '2026-03-06T09:00:00Z',
    author: 'Marit Holm',
    itemId: 'urn:bw:1',
  })
})

test.each([
  ['The Brackwater Post', 'https://brackwaterpost.example/', 'The Brackwater Post'],
  ['The Brackwater Post - Politics', 'https://brackwaterpost.example/', 'The Brackwater Post'],
  ['World news | The Brackwater Post', 'https://www.brackwaterpost.example/world', 'The Brackwater Post'],
  ['BP > Top Stories', 'https://bp.example/', 'BP'],
  ['Latest news from Osel Courier', 'https://news.example/', 'Osel Courier'],
  ['Politics', 'https://brackwaterpost.example/', undefined],
  ['Ferries - Harbours', 'https://brackwaterpost.example/', undefined],
  ['Ferries - The Brackwater Post', 'https://brackwaterpost.example/', 'The Brackwater Post'],
  ['Latest News', 'https://brackwaterpost.example/', undefined],
  ['World: latest', 'https://www.theguardian.com/world', 'The Guardian'],
  ['https://brackwaterpost.example/feed', 'https://other.example/', undefined],
])('a feed called “%s” at %s is of %s', async (title, link, outlet) => {
  const feed = rss([ENCODED], `<title>${escaped(title)}</title><link>${link}</link>`)
  expect((await only('feed.xml', feed)).outlet).toBe(outlet)
})

test('a summary is read where there is nothing else, and that is told once', async () => {
  const read = await all(
    'feed.xml',
    rss(['<description>“We sail,” she said.</description>', ENCODED, '<description>The board voted.</description>']),
  )
  expect(read).toMatchObject([
    { article: { text: '“We sail,” she said.' }, warnings: ['only the summary, not the full text, of 2 of 3 entries'] },
    { article: { text: WIRED_TEXT }, warnings: [] },
    { article: { text: 'The board voted.' }, warnings: [] },
  ])
})

test('an entry without words is told, and a feed without entries', async () => {
  const read = await all('feed.xml', rss(['<title>Ferry</title>', '<link>/a</link>', ENCODED]))
  expect(read).toMatchObject([
    { kind: 'skipped', path: 'feed.xml#1', reason: 'an entry without any words but its title' },
    { kind: 'skipped', path: 'feed.xml#2', reason: 'an entry without any words' },
    { kind: 'article', article: { path: 'feed.xml#3' } },
  ])
  expect(await all('feed.xml', rss([]))).toMatchObject([{ kind: 'skipped', path: 'feed.xml', reason: 'it has no entries' }])
  const many = await all('feed.xml', rss(Array.from({ length: 5000 }, () => '<title>Ferry</title>')))
  expect(many).toEqual([
    { kind: 'skipped', path: 'feed.xml', reason: 'each of its 5000 entries is an entry without any words but its title' },
  ])
  const most = await all('feed.xml', rss([ENCODED, ...Array.from({ length: 5000 }, () => '<title>Ferry</title>')]))
  expect(most).toHaveLength(22)
})

test('XML and JSON that are no feeds are passed over in a walk, and told where they are meant', async () => {
  expect(await all('site.xml', '<urlset><url><loc>https://a.example/</loc></url></urlset>')).toMatchObject([
    { kind: 'skipped', reason: 'no known article format (XML: <urlset>)' },
  ])
  expect(await all('goods.xml', '<feed><product>Rope</product></feed>')).toMatchObject([
    { kind: 'skipped', reason: 'no known article format (XML: <feed>)' },
  ])
})
