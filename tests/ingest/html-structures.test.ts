import { expect, test } from 'vitest'
import { paragraphs, PARAGRAPHS, site, TEXT, TITLE } from './html-pages.ts'
import { articleOf, readOne } from './reading.ts'

const textOf = async (body: string, head = ''): Promise<string> =>
  (await articleOf('a.html', site(`<main><article><h1>${TITLE}</h1><div class="story">${body}</div></article></main>`, head))).text

/** What stands between the third and the fourth paragraph. */
const between = async (html: string): Promise<string | undefined> => {
  const text = await textOf(`${paragraphs(0, 3)}${html}${paragraphs(3)}`)
  expect(text.startsWith(PARAGRAPHS.slice(0, 3).join('\n\n'))).toBe(true)
  expect(text.endsWith(PARAGRAPHS.slice(3).join('\n\n'))).toBe(true)
  return text.slice(PARAGRAPHS.slice(0, 3).join('\n\n').length, -PARAGRAPHS.slice(3).join('\n\n').length).trim()
}

test.each([
  ['a list', '<ul><li>A vessel for forty people.</li><li>A crew of five.</li></ul>', 'A vessel for forty people.\nA crew of five.'],
  [
    'a list of links with what they are about',
    '<ol><li><a href="/a">The minutes</a> of the board, which run to forty pages.</li><li><a href="/b">The letter</a> that Osel wrote, and nobody answered.</li></ol>',
    'The minutes of the board, which run to forty pages.\nThe letter that Osel wrote, and nobody answered.',
  ],
  [
    'a quoted block that says whose words it holds',
    '<blockquote class="wp-block-quote"><p>No island should be cut off in winter, and none will be.</p><cite>Otto Berg, chair of the board</cite></blockquote>',
    'No island should be cut off in winter, and none will be.\n\nOtto Berg, chair of the board',
  ],
  [
    'a quoted block with a foot',
    '<blockquote><p>“No island should be cut off in winter.”</p><footer>— Otto Berg</footer></blockquote>',
    '“No island should be cut off in winter.”\n\n— Otto Berg',
  ],
  [
    'a quoted block in a division, with its author',
    '<div class="quote-block"><blockquote><p>“No island should be cut off.”</p></blockquote><p class="quote-author">Otto Berg</p></div>',
    '“No island should be cut off.”\n\nOtto Berg',
  ],
  [
    'questions and answers',
    '<dl><dt>Who will crew her?</dt><dd>“Five of us, and one of them is me,” said Ms Tamm.</dd></dl>',
    'Who will crew her?\n“Five of us, and one of them is me,” said Ms Tamm.',
  ],
  [
    'what two people said, in a table',
    '<table><tr><td>Tamm</td><td>“We never gave up.”</td></tr><tr><td>Berg</td><td>“We never asked.”</td></tr></table>',
    'Tamm “We never gave up.”\nBerg “We never asked.”',
  ],
  ['a heading over the next paragraphs', '<h2>What the board said</h2>', 'What the board said'],
  ['a heading that is a paragraph in bold', '<p><strong>What the board said</strong></p>', 'What the board said'],
  [
    'a verse',
    '<p>We sail in May,<br>we sail in May,<br>and who will say us nay?</p>',
    'We sail in May,\nwe sail in May,\nand who will say us nay?',
  ],
  [
    'small and raised letters',
    '<p>The old one burnt CO<sub>2</sub> by the ton, on the 2<sup>nd</sup> of May as on all days.</p>',
    'The old one burnt CO2 by the ton, on the 2nd of May as on all days.',
  ],
  [
    'letters that say how others are read',
    '<p><ruby>船<rp>(</rp><rt>ふね</rt><rp>)</rp></ruby>は五月に出る、と彼女は話した。</p>',
    '船は五月に出る、と彼女は話した。',
  ],
  ['short answers', '<p>“Nobody.”</p><p>“Not one?”</p><p>“No.”</p>', '“Nobody.”\n\n“Not one?”\n\n“No.”'],
  [
    'a paragraph with a class that elsewhere means something else',
    '<p class="comment-text">“We will not comment on that,” said Ms Tamm, and went on board.</p>',
    '“We will not comment on that,” said Ms Tamm, and went on board.',
  ],
  [
    'a paragraph about newsletters and subscribers',
    '<p>Mr Berg told 400 subscribers to his newsletter that “the board has no money for a second boat”, and asked them to write to the ministry.</p>',
    'Mr Berg told 400 subscribers to his newsletter that “the board has no money for a second boat”, and asked them to write to the ministry.',
  ],
  [
    'a paragraph that is a link',
    '<p><a href="/letter">“We will sail all the same,” she wrote to the board.</a></p>',
    '“We will sail all the same,” she wrote to the board.',
  ],
  [
    'what somebody is asked to do, with a link',
    '<p>Osel hopes to become a member of the union, whose members <a href="/u">register today</a>; none may subscribe for another.</p>',
    'Osel hopes to become a member of the union, whose members register today; none may subscribe for another.',
  ],
  [
    'an address and an hour in a sentence',
    '<p>She sails at 21:00 on 2 May 2021 from the old quay.</p>',
    'She sails at 21:00 on 2 May 2021 from the old quay.',
  ],
])('%s in an article stays in its text', async (_, html, text) => {
  expect(await between(html)).toBe(text)
})

test.each([
  [
    'a box of links',
    '<div class="box"><h3>Read more</h3><ul><li><a href="/x">“The lighthouse stays dark”</a></li><li><a href="/y">Quarry at Stell to close</a></li></ul></div>',
  ],
  ['a form', '<form><p>Give us your address, and we will write to you every Thursday.</p><input name="mail"><button>Send</button></form>'],
  ['a player', '<div class="audio-player"><p>Listen to this article</p><p>5 min</p></div>'],
  ['who wrote it', '<div class="author-bio"><p>Ada Lind writes about the islands, and “about boats, mostly”.</p></div>'],
  ['an advertisement', '<div id="div-gpt-ad-123" class="ad-unit"><p>Winter tyres, half the price, “only this week”.</p></div>'],
  ['what is only read out', '<p class="visually-hidden">End of the first part of the article.</p>'],
])('%s in the midst of an article is none of its text', async (_, html) => {
  expect(await between(html)).toBe('')
})

test('an article may end in a list, and in whose words it quotes', async () => {
  const list = '<ul><li>A vessel for forty</li><li>A crew of five</li></ul>'
  expect(await textOf(`${paragraphs()}${list}`)).toBe(`${TEXT}\n\nA vessel for forty\nA crew of five`)
  expect(await textOf(`${paragraphs()}<blockquote><p>No island should be cut off.</p><p>Otto Berg</p></blockquote>`)).toBe(
    `${TEXT}\n\nNo island should be cut off.\n\nOtto Berg`,
  )
})

test('the entries of a live page are all its text, each in its turn', async () => {
  const entries = PARAGRAPHS.map(
    (text, i) =>
      `<article class="live-entry"><time datetime="2021-03-03T1${i}:00">1${i}:00</time><h2>Entry ${i + 1} of the day</h2><p>${text}</p></article>`,
  )
  const { text } = await articleOf('a.html', site(`<main><h1>${TITLE}</h1><div class="live-feed">${entries.join('')}</div></main>`))
  for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph)
})

test('the second half of a page is not lost with what stands between the halves', async () => {
  const text = (
    await articleOf(
      'a.html',
      site(
        `<h1>${TITLE}</h1><div class="txt">${paragraphs(0, 3)}</div><div class="related"><a href="/x">“The lighthouse stays dark”</a></div><div class="txt">${paragraphs(3)}</div>`,
      ),
    )
  ).text
  expect(text).toBe(TEXT)
})

test('a page that shows nothing is read from what it states for search engines, and says so', async () => {
  const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody: PARAGRAPHS.join('\n\n') })}</script>`
  const read = await readOne('a.html', site('<div id="root"></div><p>Please enable JavaScript to read this page.</p>', head))
  if (read.kind !== 'article') throw new Error('no article')
  expect(read.article.text).toBe(TEXT)
  expect(read.warnings).toEqual(['the page does not show its article; read from its JSON-LD'])
})

test('a page that shows nothing is read from what it gives its scripts, and says so', async () => {
  const state = {
    props: {
      pageProps: {
        related: [{ title: 'Quarry to close', body: '<p>No.</p>'.repeat(100) }],
        story: { headline: TITLE, body: `<p>${PARAGRAPHS.join('</p><p>')}</p>` },
      },
    },
  }
  const read = await readOne(
    'a.html',
    site(`<div id="__next">Loading…</div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script>`),
  )
  if (read.kind !== 'article') throw new Error('no article')
  expect(read.article.text).toBe(TEXT)
  expect(read.warnings).toEqual(['the page does not show its article; read from the data of its scripts'])
})

test('what a page states as its article is its article, whatever the page calls it', async () => {
  const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody: PARAGRAPHS.join(' ') })}</script>`
  const body = `${paragraphs(0, 3)}<div class="promo related-box"><p>${PARAGRAPHS[3]} <a href="/x">…</a></p></div>${paragraphs(4)}`
  expect(await textOf(body, head)).toBe(TEXT.replace('in 2012.', 'in 2012. …'))
  expect(await textOf(body)).not.toContain(PARAGRAPHS[3])
})

test('a page that shows its article is never read from elsewhere', async () => {
  const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody: `Something else altogether. ${PARAGRAPHS.join(' ')}` })}</script>`
  const read = await readOne('a.html', site(`<main><h1>${TITLE}</h1>${paragraphs()}</main>`, head))
  if (read.kind !== 'article') throw new Error('no article')
  expect(read.article.text).toBe(TEXT)
  expect(read.warnings).toEqual([])
})
