import { expect, test } from 'vitest'
import { articleOf, reasonFor, readAll } from './reading.ts'
import { escaped, nitf, WIRED, WIRED_TEXT } from './wires.ts'

const textOf = async (content: string): Promise<string> => (await articleOf('wire.xml', nitf({ content }))).text

test('a wire in NITF is its paragraphs, with blank lines between them', async () => {
  expect((await articleOf('wire.xml', nitf({}))).text).toBe(WIRED_TEXT)
})

test('a headline, its deck, the abstract and captions stand beside the text, each on its line', async () => {
  const bodyHead = `<hedline><hl1>Ferry &amp; inn to run again</hl1>
<hl2>“Nine winters”</hl2></hedline><abstract><p>The harbour board wants a smaller ship.</p></abstract>`
  const content = `${WIRED}<media media-type="image"><media-reference source="quay.jpg">quay</media-reference><media-caption>“We sail,” says Tamm.</media-caption><media-producer>Photo: Holm</media-producer></media>`
  const { text, parts } = await articleOf('wire.xml', nitf({ bodyHead, content }))
  expect(text).toBe(WIRED_TEXT)
  expect(parts).toEqual([
    { kind: 'title', text: 'Ferry & inn to run again', line: 3 },
    { kind: 'deck', text: '“Nine winters”', line: 4 },
    { kind: 'deck', text: 'The harbour board wants a smaller ship.', line: 4 },
    { kind: 'caption', text: '“We sail,” says Tamm.', line: 7 },
  ])
})

test('a wire says who wrote it, when, which version it is, and what the desk notes', async () => {
  const docdata = `<doc-id id-string="bw-4711"/><du-key key="ferry" version="2"/><date.issue norm="2026-03-05T09:00:00Z"/><ed-msg info="corrects the name in paragraph 2"/><doc.copyright holder="Brackwater Wire" year="2026"/>`
  const bodyHead = '<byline>By <person>Marit Holm</person> and <person>Joren Falk</person><byttl>Staff writers</byttl></byline>'
  expect(await articleOf('wire.xml', nitf({ docdata, bodyHead }))).toMatchObject({
    outlet: 'Brackwater Wire',
    author: 'Marit Holm, Joren Falk',
    date: '2026-03-05T09:00:00Z',
    itemId: 'bw-4711',
    version: '2',
    note: 'corrects the name in paragraph 2',
  })
})

test.each([
  ['<byline>By Marit Holm</byline>', 'Marit Holm'],
  ['<byline>Marit Holm<byttl>Chief reporter</byttl></byline>', 'Marit Holm'],
  ['<byline>By MARIT HOLM, <byttl>Brackwater Wire</byttl></byline>', 'MARIT HOLM'],
  ['<byline>Von Marit Holm, bw</byline>', 'Marit Holm, bw'],
  ['<byline>Von Thann</byline>', 'Von Thann'],
  ['<byline><byttl>Staff</byttl></byline>', undefined],
])('of the byline %s the author is %s', async (bodyHead, author) => {
  expect((await articleOf('wire.xml', nitf({ bodyHead }))).author).toBe(author)
})

test('the place that a wire comes from opens its text', async () => {
  const bodyHead = '<dateline><location>BRACKWATER</location>, March 5</dateline>'
  expect((await articleOf('wire.xml', nitf({ bodyHead }))).text).toBe(`BRACKWATER, March 5\n\n${WIRED_TEXT}`)
})

test('a place that the first paragraph names itself is not printed twice', async () => {
  const bodyHead = '<dateline><location>BRACKWATER</location> (BW)</dateline>'
  const content = '<p>BRACKWATER (BW) — The ferry sails.</p>'
  expect((await articleOf('wire.xml', nitf({ bodyHead, content }))).text).toBe('BRACKWATER (BW) — The ferry sails.')
})

test('names, lists, tables and quoted blocks keep their words and lines', async () => {
  expect(
    await textOf(`<block><p>The <org>board</org> of <location><city>Osel</city></location> paid <money unit="EUR">5</money> and <frac><numer>1</numer><frac-sep/><denom>2</denom></frac>.</p></block>
<hl2>What it said</hl2><ul><li>A vessel.</li><li>A crew.</li></ul>
<bq><block><p>No island is cut off.</p></block><credit>The charter</credit></bq>
<nitf-table><nitf-table-metadata>x</nitf-table-metadata><table><tr><td>Aye</td><td>7</td></tr><tr><td>No</td><td>2</td></tr></table></nitf-table>`),
  ).toBe('The board of Osel paid 5 and 1/2.\n\nWhat it said\n\nA vessel.\nA crew.\n\nNo island is cut off.\n\nThe charter\n\nAye 7\nNo 2')
})

test('a quotation that only an element marks gets its marks, and no second ones', async () => {
  expect(await textOf('<p>She said <q>never again</q>, he <q>“never”</q>, they &#8220;<q>maybe</q>&#8221;.</p>')).toBe(
    'She said “never again”, he “never”, they “maybe”.',
  )
})

test('pull quotes stand beside the text', async () => {
  const { text, parts } = await articleOf(
    'wire.xml',
    nitf({ content: `${WIRED}<block style="pullquote"><p>“Nobody on the island had given up.”</p></block>` }),
  )
  expect(text).toBe(WIRED_TEXT)
  expect(parts).toMatchObject([{ kind: 'pull-quote', text: '“Nobody on the island had given up.”' }])
})

test('a note to editors is no part of the story', async () => {
  const article = await articleOf(
    'wire.xml',
    nitf({ content: `<note noteclass="editorsnote"><body.content><p>EDITORS: adds vote.</p></body.content></note>${WIRED}` }),
  )
  expect(article.text).toBe(WIRED_TEXT)
  expect(article.note).toBe('EDITORS: adds vote.')
})

test.each([
  'UPDATE 2-Ferry to run again',
  'CORRECTED-UPDATE 1-Ferry to run',
  '(2nd LD) Ferry to run',
  'KORREKTUR: Fähre fährt',
  'Correction: Ferry story',
])('the headline “%s” tells the version', async (headline) => {
  const note = (await articleOf('wire.xml', nitf({ bodyHead: `<hedline><hl1>${headline}</hl1></hedline>` }))).note
  expect(note).toMatch(/^(?:UPDATE 2|CORRECTED-UPDATE 1|2nd LD|KORREKTUR|Correction)$/)
})

test.each(['Updates to the harbour are late', 'Correction officers strike', 'LEAD in the water of Osel', 'Kill the ferry, says board'])(
  'the headline “%s” tells no version',
  async (headline) => {
    expect((await articleOf('wire.xml', nitf({ bodyHead: `<hedline><hl1>${headline}</hl1></hedline>` }))).note).toBeUndefined()
  },
)

test('a wire is known by its root, behind a document type, comments and any prefix, in UTF-16 too', async () => {
  const wire = nitf({}).replace(
    '<nitf>',
    '<!-- wire --><!DOCTYPE nitf SYSTEM "http://wire.example/nitf-3-6.dtd" [<!ELEMENT nitf ANY>]>\n<nitf>',
  )
  const prefixed = nitf({})
    .replaceAll(/<(\/?)(?=[a-z])/g, '<$1n:')
    .replace('<n:nitf', '<n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/"')
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(wire.replace('UTF-8', 'UTF-16'), 'utf16le')])
  const late = nitf({}).replace('<nitf>', `<!-- ${'wire '.repeat(2000)} --><nitf>`)
  for (const file of [wire, prefixed, wide, late]) expect((await articleOf('download', file)).text).toBe(WIRED_TEXT)
})

test('wires joined in one file are told apart', async () => {
  const all = await readAll([{ name: 'day.xml', bytes: Buffer.from([nitf({}), nitf({ content: '<p>“We sail.”</p>' })].join('\n')) }])
  expect(all).toMatchObject([{ article: { path: 'day.xml#1' } }, { article: { path: 'day.xml#2', text: '“We sail.”' } }])
})

test('a wire without words is skipped', async () => {
  expect(await reasonFor('wire.xml', nitf({ content: '<p/>' }))).toBe('an article without any words')
})

test('a first paragraph that an archive has once more by itself is read once', async () => {
  const [first = ''] = WIRED.split('\n')
  const content = `<block class="lead_paragraph">${first}</block><block class="full_text">${WIRED}</block>`
  expect(await textOf(content)).toBe(WIRED_TEXT)
})

test('HTML that somebody put into a wire as characters is read as it is meant', async () => {
  expect(await textOf(`<block><![CDATA[${WIRED}]]></block>`)).toBe(WIRED_TEXT)
  expect(await textOf(`<block>${escaped(WIRED)}</block>`)).toBe(WIRED_TEXT)
  expect(await textOf('<p>Of 5 &lt; 7 &amp; 8 &gt; 7, <![CDATA[a < b]]></p>')).toBe('Of 5 < 7 & 8 > 7, a < b')
})
