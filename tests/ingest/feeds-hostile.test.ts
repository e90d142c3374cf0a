import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Ingested } from '../../src/ingest/index.ts'
import { cpuSeconds } from '../cpu-seconds.ts'
import { readAll } from './reading.ts'
import { atom, escaped, newsItem, newsMessage, nitf, rss, WIRED } from './wires.ts'

const all = (content: string | Uint8Array, name = 'feed.xml'): Promise<Ingested[]> => readAll([{ name, bytes: Buffer.from(content) }])

const LAUGHS = Array.from({ length: 10 }, (_, i) => `<!ENTITY lol${i} "${i === 0 ? 'lol' : `&lol${i - 1};`.repeat(10)}">`).join('')

test.each([
  ['a billion laughs', `<!DOCTYPE rss [${LAUGHS}]>${rss(['<description>&lol9;</description>']).slice(22)}`, 'lol9'],
  [
    'a long entity that is repeated',
    `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(100_000)}">]>${rss([`<description>${'&a;'.repeat(100_000)}</description>`]).slice(22)}`,
    'a',
  ],
  [
    'an entity that is a file',
    `<!DOCTYPE nitf [<!ENTITY passwords SYSTEM "file:///etc/passwd">]>${nitf({ content: '<p>&passwords;</p>' }).slice(39)}`,
    'passwords',
  ],
])('%s is skipped in a line', async (_, file, name) => {
  const spent = cpuSeconds()
  expect(await all(file)).toEqual([
    { kind: 'skipped', path: 'feed.xml', reason: `it refers to an entity of its own, &${name}; and none is ever resolved` },
  ])
  expect(spent()).toBeLessThan(3)
})

test('entities that HTML knows are characters, however a file declares them, and what is unknown stays', async () => {
  const file = `<!DOCTYPE rss [<!ENTITY nbsp "&#160;"><!ENTITY eacute "boom">]>${rss(['<description>Caf&eacute; &quay; at&nbsp;Osel</description>']).slice(22)}`
  expect(await all(file)).toMatchObject([{ article: { text: 'Café &quay; at\u00a0Osel' } }])
})

test.each([
  [
    'nested a hundred thousand deep',
    `<nitf><body><body.content>${'<p>'.repeat(100_000)}We sail`,
    'damaged before its first word (nested more than 500 deep)',
  ],
  [
    'of two million empty entries',
    `<rss><channel>${'<item/>'.repeat(2_000_000)}</channel></rss>`,
    expect.stringMatching(/^each of its \d+ entries is an entry without any words$/),
  ],
  ['of nothing but brackets', `<rss>${'<'.repeat(2_000_000)}`, 'damaged (cut off before the end of <rss>)'],
])('a file %s is soon done with', async (_, file, reason) => {
  const spent = cpuSeconds()
  expect((await all(file))[0]).toMatchObject({ kind: 'skipped', reason })
  expect(spent()).toBeLessThan(15)
})

test.each([
  ['with HTML nested a hundred thousand deep', `<description>${'&lt;div&gt;'.repeat(100_000)}We sail in May</description>`],
  [
    'with two hundred thousand attributes',
    `<description ${Array.from({ length: 200_000 }, (_, i) => `a${i}="1"`).join(' ')}>We sail in May</description>`,
  ],
  [
    'with two hundred thousand namespaces',
    `<description ${Array.from({ length: 200_000 }, (_, i) => `xmlns:a${i}="u${i}"`).join(' ')}>We sail in May</description>`,
  ],
  ['with a million references', `<description>We sail in May ${'&amp;'.repeat(1_000_000)}</description>`],
  ['with a hundred thousand CDATA sections', `<description>We sail in May${'<![CDATA[ and on]]>'.repeat(100_000)}</description>`],
  [
    'with a hundred thousand captions',
    `<description>We sail in May</description>${Array.from({ length: 100_000 }, (_, i) => `<media:text>Picture ${i}</media:text>`).join('')}`,
  ],
  [
    'of ten thousand others',
    `<description>We sail in May</description>${`</item><item><description>${escaped(WIRED)}</description>`.repeat(10_000)}`,
  ],
])('an entry %s is read in one pass', async (_, item) => {
  const spent = cpuSeconds()
  expect((await all(rss([item])))[0]).toMatchObject({ kind: 'article' })
  expect(spent()).toBeLessThan(20)
})

test('a feed that breaks off is read as far as it goes, and that is told', async () => {
  const feed = rss([`<description>“We sail,” she said.</description>`, `<content:encoded><![CDATA[${WIRED}]]></content:encoded>`])
  const read = await all(feed.slice(0, feed.indexOf(' at the quay')))
  expect(read).toMatchObject([
    { kind: 'article', article: { text: '“We sail,” she said.' } },
    {
      kind: 'article',
      article: { path: 'feed.xml#2' },
      warnings: [
        expect.stringMatching(
          /^damaged: what follows “.*Ilse Tamm, who keeps the inn” could not be read \(cut off before the end of <rss>\)$/,
        ),
      ],
    },
  ])
})

test('tags that are not closed, or closed by others, end where what they stand in ends', async () => {
  const feed =
    '<rss><channel><item><title>Ferry</title><description>We <b>sail</i> in May<br>and June</item><item><description>We stay & wait</description></channel></rss>'
  expect(await all(feed)).toMatchObject([{ article: { text: 'We sail in May\nand June' } }, { article: { text: 'We stay & wait' } }])
})

const jsonOf = (items: string): string => `{"version":"https://jsonfeed.org/version/1.1","items":${items}`

test('JSON that is nested too deep is skipped, and what breaks off is read as far as it goes', async () => {
  expect(await all(jsonOf('['.repeat(200_000)), 'feed.json')).toMatchObject([{ kind: 'skipped', reason: 'its JSON is nested too deep' }])
  const read = await all(jsonOf('[{"content_text":"“We sail,” she said."},{"content_text":"We st'), 'feed.json')
  expect(read).toMatchObject([{ article: { text: '“We sail,” she said.' } }, { article: { text: 'We st' } }])
  expect(read[1]?.kind === 'article' && read[1].warnings[0]).toMatch(/its JSON breaks: unexpected end of string/)
})

const SOUND = [
  nitf({ docdata: '<doc-id id-string="1"/>', bodyHead: '<hedline><hl1>Ferry</hl1></hedline>' }),
  newsMessage(newsItem({ itemMeta: '<provider literal="Brackwater Wire"/>' }), newsItem({})),
  rss([`<title>Ferry</title><content:encoded><![CDATA[${WIRED}]]></content:encoded>`, `<description>${escaped(WIRED)}</description>`]),
  atom(`<entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${WIRED}</div></content></entry>`),
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: [
      { id: 1, content_html: WIRED },
      { id: 2, content_text: 'We sail' },
    ],
  }),
].map((file) => Buffer.from(file))

/** Files that begin so are taken for one of these formats. */
const OPENINGS = [
  '<rss>',
  '<nitf>',
  '<newsMessage>',
  '<newsItem>',
  '<feed xmlns="http://www.w3.org/2005/Atom">',
  '<NewsML>',
  '{"version":"https://jsonfeed.org/version/1","items":',
]

/** Each says something, in one line. */
function isToldPlainly(read: readonly Ingested[]): boolean {
  return read.every((each) => each.kind !== 'skipped' || (each.reason.length > 0 && !each.reason.includes('\n')))
}

test('no bytes whatever make the reader of wires and feeds throw', async () => {
  const bytes = fc.tuple(fc.constantFrom(...OPENINGS), fc.uint8Array({ maxLength: 300 }))
  await fc.assert(
    fc.asyncProperty(bytes, async ([opening, rest]) => {
      expect(isToldPlainly(await all(Buffer.concat([Buffer.from(opening), rest])))).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('no heap of tags makes it throw', async () => {
  const piece = fc.constantFrom(
    '<item>',
    '</item>',
    '<entry>',
    '<description>',
    '</description>',
    '<content type="xhtml">',
    '<content:encoded>',
    '<![CDATA[',
    ']]>',
    '<p>',
    '</p>',
    '<a href="',
    '"',
    '&lt;p&gt;',
    '&amp;ldquo;',
    '&#8220;',
    '&#x110000;',
    '<!--',
    '-->',
    '<?x',
    '?>',
    '<!DOCTYPE x [',
    ']>',
    '<inlineXML>',
    '<contentSet>',
    '<newsItem guid="1">',
    '<body.content>',
    '<hl1>',
    '<q>',
    'She said “we sail”',
    '\n',
    '\0',
    '\ud800',
    '<x:y xmlns:x="http://www.w3.org/1999/xhtml">',
    '<NewsItem>',
    '<DataContent>',
    '<title>',
    '/>',
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...OPENINGS), fc.array(piece, { maxLength: 60 }), async (opening, pieces) => {
      expect(isToldPlainly(await all(opening + pieces.join('')))).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('a sound file that is cut, or has a few bytes changed, is read or told, and leads back into itself', async () => {
  const change = fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...SOUND), fc.nat(), fc.array(change, { maxLength: 4 }), async (file, cut, changes) => {
      const bytes = Buffer.from(file.subarray(0, (cut % file.length) + 1))
      for (const { at, byte } of changes) bytes[at % bytes.length] = byte
      const read = await all(bytes)
      expect(isToldPlainly(read)).toBe(true)
      const lines = bytes.toString('latin1').split(/\r\n|[\r\n]/).length
      const anchors = read.flatMap((each) =>
        each.kind === 'article' && each.article.origin.kind === 'walked' ? each.article.origin.anchors : [],
      )
      expect(anchors.filter(({ start, end, line }) => end <= start || line > lines)).toEqual([])
    }),
    { numRuns: 400 },
  )
})
