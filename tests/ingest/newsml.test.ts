import { expect, test } from 'vitest'
import type { Article } from '../../src/model.ts'
import { articleOf, readAll, readOne, reasonFor } from './reading.ts'
import { escaped, newsItem, newsMessage, nitf, WIRED, WIRED_TEXT, XHTML } from './wires.ts'

const wired = (contentSet: string): Promise<Article> => articleOf('item.xml', newsItem({ contentSet }))
const bare = nitf({}).replace(/^<\?xml.*?\?>\n/, '')

test.each([
  ['XHTML', XHTML],
  ['XHTML with a prefix', XHTML.replaceAll(/<(\/?)(?=html|body|p)/g, '<$1x:').replace('xmlns=', 'xmlns:x=')],
  ['NITF', `<inlineXML contenttype="application/nitf+xml">${bare}</inlineXML>`],
  [
    'NITF of another namespace',
    `<inlineXML contenttype="application/nitf+xml">${bare.replace('<nitf>', '<n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/" xmlns="http://iptc.org/std/NITF/2006-10-18/">').replace('</nitf>', '</n:nitf>')}</inlineXML>`,
  ],
  ['HTML in escaped form', `<inlineData contenttype="text/html">${escaped(WIRED)}</inlineData>`],
  ['HTML in a CDATA section', `<inlineData contenttype="text/html"><![CDATA[${WIRED}]]></inlineData>`],
  ['plain text', `<inlineData contenttype="text/plain">${WIRED_TEXT}</inlineData>`],
  ['plain text of unknown type', `<inlineData>${WIRED_TEXT}</inlineData>`],
])('a story that an item holds as %s is its paragraphs', async (_, contentSet) => {
  const { text, origin } = await wired(contentSet)
  expect(text).toBe(WIRED_TEXT)
  expect(origin.kind === 'walked' && origin.anchors.length).toBeGreaterThan(2)
})

test('prefixes hold as deep as they are declared', async () => {
  const item = newsItem({})
    .replaceAll(/<(\/?)(?=[a-z])/g, '<$1g:')
    .replaceAll(/<(\/?)g:(?=(?:html|body|p)\b)/g, '<$1h:')
  const declared = item.replace('xmlns=', 'xmlns:g=').replace('<g:contentSet>', '<g:contentSet xmlns:h="http://www.w3.org/1999/xhtml">')
  expect((await articleOf('item.xml', declared.replace('<h:html xmlns="http://www.w3.org/1999/xhtml">', '<h:html>'))).text).toBe(WIRED_TEXT)
})

test('plain text that a wire breaks at a width is its paragraphs', async () => {
  const broken = WIRED_TEXT.replaceAll(/(.{30,60}) /g, '$1\n')
  expect((await wired(`<inlineData contenttype="text/plain">${broken}</inlineData>`)).text).toBe(WIRED_TEXT)
})

test('of several renditions the fullest is read', async () => {
  const short = '<inlineData contenttype="text/plain" rendition="rnd:short">The night ferry will run again.</inlineData>'
  const picture = '<remoteContent href="http://wire.example/quay.jpg" contenttype="image/jpeg" rendition="rnd:highRes"/>'
  expect((await wired(short + XHTML + picture)).text).toBe(WIRED_TEXT)
  expect((await wired(XHTML + short)).text).toBe(WIRED_TEXT)
})

test('an item says who provides it, when, in which language, and which version it is', async () => {
  const itemMeta = `<provider qcode="nprov:BWIRE"/><firstCreated>2026-03-05T08:00:00Z</firstCreated><versionCreated>2026-03-05T09:30:00Z</versionCreated><pubStatus qcode="stat:usable"/><edNote>Corrects
 the name in paragraph 2.</edNote>`
  const contentMeta = `<by>By Marit Holm</by><creator><name>Wire desk</name></creator><headline>Ferry to run again</headline><language tag="en-GB"/><description role="drol:summary">A smaller vessel is planned.</description>`
  const item = newsItem({ itemMeta, contentMeta }).replace(
    '</newsItem>',
    '<assert qcode="nprov:BWIRE"><name>Brackwater Wire</name></assert></newsItem>',
  )
  expect(await articleOf('item.xml', item)).toMatchObject({
    path: 'item.xml',
    outlet: 'Brackwater Wire',
    title: 'Ferry to run again',
    author: 'Marit Holm',
    language: 'en',
    date: '2026-03-05T08:00:00Z',
    updated: '2026-03-05T09:30:00Z',
    itemId: 'urn:brackwater:4711',
    version: '3',
    note: 'Corrects the name in paragraph 2.',
    parts: [
      { kind: 'title', text: 'Ferry to run again' },
      { kind: 'deck', text: 'A smaller vessel is planned.' },
    ],
  })
})

test.each([
  ['<provider literal="reuters.com"/>', 'Reuters'],
  ['<provider literal="Brackwater Wire"/>', 'Brackwater Wire'],
  ['<provider qcode="nprov:AFP"/>', 'AFP'],
  ['<provider uri="http://wire.example/providers/"/>', undefined],
])('the provider %s is called %s', async (itemMeta, outlet) => {
  expect((await articleOf('item.xml', newsItem({ itemMeta }))).outlet).toBe(outlet)
})

test('a signal speaks where the desk says nothing, and what is withdrawn or under an embargo is told', async () => {
  const itemMeta = '<signal qcode="sig:correction"/><pubStatus qcode="stat:canceled"/><embargoed>2026-03-06T00:00:00Z</embargoed>'
  const read = await readOne('item.xml', newsItem({ itemMeta }))
  expect(read).toMatchObject({
    article: { note: 'correction' },
    warnings: ['its status is “canceled”', 'under an embargo until 2026-03-06T00:00:00Z'],
  })
})

test('every item of a message is an article, and what is none is counted', async () => {
  const picture = newsItem({ contentSet: '<remoteContent href="http://wire.example/quay.jpg" contenttype="image/jpeg"/>' }).replace(
    'ninat:text',
    'ninat:picture',
  )
  const pack = '<packageItem guid="urn:brackwater:1" version="1"><groupSet/></packageItem>'
  const message = newsMessage(pack, newsItem({}), picture, newsItem({ contentSet: '<inlineData>“We sail.”</inlineData>' }))
  const all = await readAll([{ name: 'message.xml', bytes: Buffer.from(message) }])
  expect(all).toMatchObject([
    { kind: 'article', article: { path: 'message.xml#2', holder: { kind: 'list', path: 'message.xml' }, text: WIRED_TEXT } },
    { kind: 'article', article: { path: 'message.xml#4', text: '“We sail.”' }, warnings: [] },
  ])
  expect(all[0]).toMatchObject({
    warnings: [
      '2 of 4 items are no article (a NewsML-G2 package, which lists items that lie elsewhere; NewsML-G2 picture without text of its own)',
    ],
  })
})

test('equal sentences of two items lead each to its own line', async () => {
  const all = await readAll([{ name: 'message.xml', bytes: Buffer.from(newsMessage(newsItem({}), newsItem({}))) }])
  const lines = all.map((each) =>
    each.kind === 'article' && each.article.origin.kind === 'walked' ? each.article.origin.anchors.map(({ line }) => line) : [],
  )
  expect([...new Set(lines[0])]).toEqual([6, 7, 8])
  expect([...new Set(lines[1])]).toEqual([13, 14, 15])
})

test.each([
  ['a picture', newsItem({ contentSet: '<remoteContent href="http://wire.example/quay.jpg"/>' }), 'NewsML-G2 item without text of its own'],
  ['a package', '<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>', 'a NewsML-G2 package, which lists items that lie elsewhere'],
  ['a concept', '<conceptItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>', 'a NewsML-G2 concept'],
])('%s is no article', async (_, item, name) => {
  expect(await reasonFor('item.xml', item)).toBe(`no known article format (${name})`)
})

test('what an agency writes to desks into the page itself is no text', async () => {
  const desk = '<section class="notepad public"><h2>Notebook</h2><p>The writer can be reached at the harbour.</p></section>'
  expect((await wired(XHTML.replace('</body>', `${desk}</body>`))).text).toBe(WIRED_TEXT)
})

test('where parts of the content are described apart the story is read all the same', async () => {
  const item = newsItem({}).replace(
    '<contentSet>',
    '<partMeta partid="p1"><headline>Part one</headline><description>“Not the story.”</description></partMeta><contentSet>',
  )
  expect((await articleOf('item.xml', item)).text).toBe(WIRED_TEXT)
})

test('pull quotes, captions and posts within an item stand beside its text', async () => {
  const beside = `<aside class="pullquote">“Nobody on the island had given up.”</aside><figure><img src="q.jpg"/><figcaption>The quay at Osel, in winter.</figcaption></figure><blockquote class="twitter-tweet"><p>We sail in May!</p></blockquote>`
  const { text, parts } = await wired(XHTML.replace('</body>', `${beside}</body>`))
  expect(text).toBe(WIRED_TEXT)
  expect(parts.map((part) => `${part.kind}: ${part.text}`).toSorted()).toEqual([
    'caption: The quay at Osel, in winter.',
    'post: We sail in May!',
    'pull-quote: “Nobody on the island had given up.”',
  ])
})

const component = (role: string, type: string, content: string): string =>
  `<NewsComponent><Role FormalName="${role}"/><ContentItem><MimeType FormalName="${type}"/><DataContent>${content}</DataContent></ContentItem></NewsComponent>`

test('NewsML of the first generation is read by its main component', async () => {
  const item = `<NewsML Version="1.2"><NewsEnvelope><SentFrom><Party FormalName="Brackwater Wire"/></SentFrom></NewsEnvelope>
<NewsItem><Identification><NewsIdentifier><ProviderId>wire.example</ProviderId><NewsItemId>4711</NewsItemId><RevisionId PreviousRevision="1" Update="A">2</RevisionId></NewsIdentifier></Identification>
<NewsManagement><FirstCreated>2026-03-05T08:00:00Z</FirstCreated></NewsManagement>
<NewsComponent><NewsLines><HeadLine>Ferry to run again</HeadLine><ByLine>By Marit Holm</ByLine></NewsLines><DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
${component('StyleSheet', 'text/css', 'p { color: red }')}
${component('Contact', 'text/xhtml', `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${'Press office, 1 Quay, Osel. '.repeat(60)}</p></body></html>`)}
${component('Body', 'text/xhtml', `<html xmlns="http://www.w3.org/1999/xhtml"><body>${WIRED}</body></html>`)}
${component('SubHeadLine', 'text/plain', 'Board votes seven to two over a smaller ship')}
</NewsComponent></NewsItem></NewsML>`
  expect(await articleOf('item.xml', item)).toMatchObject({
    path: 'item.xml',
    text: WIRED_TEXT,
    outlet: 'Brackwater Wire',
    title: 'Ferry to run again',
    author: 'Marit Holm',
    itemId: '4711',
    version: '2',
    date: '2026-03-05T08:00:00Z',
    language: 'en',
    parts: [{ kind: 'title' }, { kind: 'deck', text: 'Board votes seven to two over a smaller ship' }],
  })
})
