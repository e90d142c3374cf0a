import { expect, test } from 'vitest'
import type { Article } from '../../src/model.ts'
import { type Ingested } from '../../src/ingest/index.ts'
import { readAll } from './reading.ts'
import { escaped, rss, WIRED, WIRED_TEXT } from './wires.ts'

const all = (name: string, content: string | Uint8Array): Promise<Ingested[]> => readAll([{ name, bytes: Buffer.from(content) }])

const articles = async (name: string, content: string): Promise<Article[]> =>
  (await all(name, content)).flatMap((each) => (each.kind === 'article' ? [each.article] : []))

const only = async (name: string, content: string): Promise<Article> => {
  const [article] = await articles(name, content)
  if (!article) throw new Error('no article')
  return article
}

/** What the file has where a piece of the article stands. */
async function placeOf(content: string, piece: string): Promise<string | undefined> {
  const { text, origin } = await only('feed.xml', content)
  const start = text.indexOf(piece)
  const anchor = origin.kind === 'walked' ? origin.anchors.find((each) => each.start <= start && start < each.end) : undefined
  return anchor && content.split('\n')[anchor.line - 1]?.slice(anchor.column - 1 + start - anchor.start)
}

const ENCODED = `<content:encoded><![CDATA[${WIRED}]]></content:encoded>`

const teaser = (text: string): Promise<Article> => only('feed.xml', rss([`<description>${text}</description>${ENCODED}`]))

test('what stands for an entry in lists is its deck, unless it is how the text begins', async () => {
  expect((await teaser('A smaller ship, and nine winters of waiting.')).parts).toMatchObject([
    { kind: 'deck', text: 'A smaller ship, and nine winters of waiting.', line: 4 },
  ])
  expect((await teaser('The night ferry between Brackwater and Osel will run again from M [&amp;#8230;]')).parts).toEqual([])
})

test.each([
  '<p>The post <a href="x">Ferry to run again</a> appeared first on <a href="y">The Brackwater Post</a>.</p>',
  '<p>Der Beitrag <a href="x">Fähre fährt</a> erschien zuerst auf <a href="y">Stell Anzeiger</a>.</p>',
  '<p><a href="x">Continue reading “Ferry to run again” →</a></p>',
  '<p>Read the full story at brackwaterpost.example.</p>',
  '<p>Ferry to run again was originally published in <a href="x">Osel Notes</a> on Medium, where people answer.</p>',
  '<p>[…]</p>',
  '<img width="1" height="1" src="https://t.example/p.gif"><p>Advertisement</p>',
  '<script>track("ferry")</script><p style="display:none">Pixel of a tracker</p>',
])('what a site puts behind an entry is no text: %s', async (ending) => {
  expect(
    (
      await only(
        'feed.xml',
        rss([
          `<title>${ending.startsWith('<p>Der') ? 'Fähre fährt' : 'Ferry to run again'}</title><content:encoded><![CDATA[${WIRED}${ending}]]></content:encoded>`,
        ]),
      )
    ).text,
  ).toBe(WIRED_TEXT)
})

test.each([
  '“Continue reading,” said Ilse Tamm. “It gets better.”',
  'The post that Ilse Tamm wrote first appeared on her page.',
  'She sat down and read on.',
  'The charter was originally published in 1921.',
])('what only looks like it stays: %s', async (sentence) => {
  expect(
    (
      await only(
        'feed.xml',
        rss([`<title>Ferry to run again</title><content:encoded>${escaped(`${WIRED}<p>${sentence}</p>`)}</content:encoded>`]),
      )
    ).text,
  ).toBe(`${WIRED_TEXT}\n\n${sentence}`)
})

test('a summary that was cut says so no more', async () => {
  const summary = 'The board voted seven to two on Tuesday. <a href="x">Read more…</a>'
  expect((await only('feed.xml', rss([`<description>${escaped(summary)}</description>`]))).text).toBe(
    'The board voted seven to two on Tuesday.',
  )
})

test('posts, pull quotes and captions of an entry stand beside its text', async () => {
  const beside = `<figure><img src="q.jpg"><figcaption>The quay at Osel, in winter.</figcaption></figure><blockquote class="twitter-tweet"><p>We sail in May!</p></blockquote>`
  const media = '<media:content url="a.jpg"><media:description>The ship in dock, on Friday.</media:description></media:content>'
  const { text, parts } = await only('feed.xml', rss([`<content:encoded><![CDATA[${WIRED}${beside}]]></content:encoded>${media}`]))
  expect(text).toBe(WIRED_TEXT)
  expect(parts.map(({ kind, text: words }) => `${kind}: ${words}`)).toEqual([
    'post: We sail in May!',
    'caption: The quay at Osel, in winter.',
    'caption: The ship in dock, on Friday.',
  ])
})

test.each([
  [
    'in a CDATA section',
    `<description><![CDATA[<p>She said: &ldquo;Nine winters, and <b>no</b>body came.&rdquo;</p>]]></description>`,
    '&ldquo;Nine',
  ],
  [
    'in escaped form',
    `<description>&lt;p&gt;She said: &amp;ldquo;Nine winters, and &lt;b&gt;no&lt;/b&gt;body came.&amp;rdquo;&lt;/p&gt;</description>`,
    '&amp;ldquo;Nine',
  ],
  [
    'as characters',
    `<description>&lt;p&gt;She said: &#8220;Nine winters, and &lt;b&gt;no&lt;/b&gt;body came.&#8221;&lt;/p&gt;</description>`,
    '&#8220;Nine',
  ],
])('a quotation %s leads back to where it stands in the file', async (_, description, expected) => {
  const feed = rss(['<description>Nothing.</description>', description]).replace('<item><description>Nothing.</description></item>\n', '')
  expect(await placeOf(feed, '“Nine')).toMatch(new RegExp(`^${expected}`))
  expect(await placeOf(feed, 'winters')).toMatch(/^winters, and/)
  expect(await placeOf(feed, 'nobody')).toMatch(/^no(?:&lt;|<)\/b/)
})

test('a quotation in JSON leads back to its escapes', async () => {
  const feed = `{"version": "https://jsonfeed.org/version/1", "items": [\n{"id": 7,\n"content_html": "<p>She said:\\n\\u201cNine \\"winters\\",\\u201d and left.<\\/p>"}]}`
  expect(await placeOf(feed, '“Nine')).toMatch(/^\\u201cNine/)
  expect(await placeOf(feed, 'left')).toBe('left.<\\/p>"}]}')
  expect((await only('feed.json', feed)).itemId).toBe('7')
})

test('a feed in another encoding than UTF-8 is read as it declares', async () => {
  const feed = rss(['<description>Fähre „Möwe“ fährt wieder, sagte Ilse Tamm.</description>']).replace(
    '<?xml version="1.0"?>',
    '<?xml version="1.0" encoding="windows-1252"?>',
  )
  const bytes = Buffer.from(feed.replaceAll('„', '\u0084').replaceAll('“', '\u0093'), 'latin1')
  expect(await all('feed.xml', bytes)).toMatchObject([{ article: { text: 'Fähre „Möwe“ fährt wieder, sagte Ilse Tamm.' } }])
})

test('a summary that sounds like furniture is all that there is, and is read', async () => {
  const summary = 'Sign up for our newsletter and RSS feed, the harbour board says to all who sail.'
  expect((await only('feed.xml', rss([`<description>${summary}</description>`]))).text).toBe(summary)
})

test('what is called a description is the article where it says more than the content', async () => {
  const item = `<description>${escaped(WIRED)}</description><content:encoded>The night ferry will run.</content:encoded>`
  expect((await only('feed.xml', rss([item]))).text).toBe(WIRED_TEXT)
})

test('where an entry has nothing but what is said of its film, that is read', async () => {
  const item =
    '<title>Ferry</title><media:group><media:description>“We sail in May,” the captain says on deck.</media:description></media:group>'
  const { text, parts } = await only('feed.xml', rss([item]))
  expect(text).toBe('“We sail in May,” the captain says on deck.')
  expect(parts).toMatchObject([{ kind: 'title' }])
})

test('a list that prints no more than titles, and whose they are, has no words', async () => {
  const title = 'Night ferry to run again - The Brackwater Post'
  const item = `<title>${title}</title><source url="https://brackwaterpost.example">The Brackwater Post</source>`
  const link =
    '<description>&lt;a href="x"&gt;Night ferry to run again&lt;/a&gt;&amp;nbsp; &lt;font&gt;The Brackwater Post&lt;/font&gt;</description>'
  expect(await all('feed.xml', rss([item + link]))).toMatchObject([{ kind: 'skipped', reason: 'an entry without any words but its title' }])
  expect(await only('feed.xml', rss([item + ENCODED]))).toMatchObject({ title: 'Night ferry to run again', outlet: 'The Brackwater Post' })
})
