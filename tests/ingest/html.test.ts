import { expect, test } from 'vitest'
import { cpuSeconds } from '../cpu-seconds.ts'
import { articleOf, page, reasonFor, STORY } from './reading.ts'

const textOf = async (body: string): Promise<string> => (await articleOf('ferry.html', page(body))).text

test('the body is its paragraphs, with blank lines between them and nothing of the site', async () => {
  expect(await textOf(STORY)).toBe(
    [
      'The night ferry between Brackwater and Osel will run again from May, the harbour board decided on Tuesday.',
      '“We have waited nine winters for this,” said Ilse Tamm, who keeps the inn at the quay, “and nobody on the island had given up.”',
      'The board voted seven to two, after a debate of four hours, for a smaller vessel that needs a crew of only five.',
    ].join('\n\n'),
  )
})

test('words keep their signs and spaces where markup runs through them', async () => {
  const text = await textOf(`${STORY}<p>She   said:\n <em>“Caf&eacute;&nbsp;<b>Am</b>ber &amp; Sons</em> is&#8239;open&rdquo;</p>`)
  expect(text).toContain('\n\nShe said: “Café\u00a0Amber & Sons is\u202fopen”')
})

test('line breaks, lists, quoted blocks and headings keep their lines', async () => {
  const text = await textOf(
    `${STORY}<h2>What the board said</h2><ul><li>A vessel for forty people.</li><li>A crew of five.</li></ul><blockquote><p>No island should be cut off in winter, and none will be while we sit here.</p></blockquote><p>First line of the song,<br>second line of the song.</p>`,
  )
  expect(text).toContain(
    [
      'What the board said',
      'A vessel for forty people.\nA crew of five.',
      'No island should be cut off in winter, and none will be while we sit here.',
      'First line of the song,\nsecond line of the song.',
    ].join('\n\n'),
  )
})

test('scripts, forms, advertisements and what is hidden are no text', async () => {
  const text = await textOf(
    `<script>var said = "“we sail”"</script><p>Advertisement</p>${STORY.replace('</p>', '</p><p>Story continues below advertisement</p><style>p { color: red }</style>')}<form><button>Subscribe now</button></form><p hidden>Not for readers at all, this paragraph of words.</p><noscript>Enable scripts</noscript>`,
  )
  expect(text).not.toMatch(/we sail|advertisement|color|Subscribe|Not for readers|Enable/i)
  expect(text.split('\n\n')).toHaveLength(3)
})

test('the title again, the byline, the date and the kicker above the story are not the story', async () => {
  const text = await textOf(`<p>Islands</p><p>By Ada Lind</p><p>Updated 3 March 2021, 10:30</p>${STORY}`)
  expect(text).toMatch(/^The night ferry/)
})

test('the dateline that opens the first paragraph stays', async () => {
  expect(await textOf(STORY.replace('<p>The night', '<p><span class="dateline">BRACKWATER —</span> The night'))).toMatch(
    /^BRACKWATER — The night ferry/,
  )
})

test('teasers for other stories around the article are left out', async () => {
  const teaser =
    '<div class="teaser"><p>Ten lighthouses, with their keepers, that you must see before you are forty, in pictures.</p></div>'
  const text = (await articleOf('a.html', page(STORY).replace('<main>', `<div>${teaser.repeat(3)}</div><main>`))).text
  expect(text).not.toContain('lighthouses')
})

test.each([
  ['no tags around it', '<p>“We sail in May,” the captain said to nobody in particular.</p>'],
  ['no body tag', '<html><head><title>Ferry</title></head><p>“We sail in May,” the captain said to nobody in particular.</p>'],
  ['nothing closed', '<div><p>“We sail in May,” the captain said to <b>nobody <i>in particular.'],
  ['stray signs', '<p>“We sail in May,” the captain said to nobody in particular.</p> < <3 </ <!-- <p>'],
])('a page with %s is read', async (_, source) => {
  expect((await articleOf('a.html', source)).text).toContain('“We sail in May,” the captain said to nobody in particular.')
})

test('a page is known by its content, whatever its name', async () => {
  expect((await articleOf('saved', page(STORY))).text).toMatch(/^The night ferry/)
  expect(await reasonFor('list.xml', '<?xml version="1.0"?><list/>')).toBe('no known article format (XML)')
  expect(await reasonFor('a.html', '<html><head><script>x</script></head><body></body></html>')).toBe('a page without any text')
})

test.each([
  ['nested a hundred thousand deep', `${'<div>'.repeat(100_000)}“We sail in May.”`],
  ['with two hundred thousand paragraphs', '<p>“We sail in May,” the captain said, and went on board.</p>'.repeat(200_000)],
  ['with a class of a million names', `<p class="${'c '.repeat(1_000_000)}">“We sail in May.”</p>`],
  ['with a hundred thousand attributes', `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(' ')}>“We sail in May.”</p>`],
  ['with captions in captions', `${'<div class="caption">'.repeat(299)}${'<p>“We sail in May.”</p>'.repeat(6000)}`],
  [
    'with articles in articles',
    `${'<article>'.repeat(250)}<h1>We sail in May</h1>${'<p>“We sail in May,” the captain said, and went on board.</p>'.repeat(1200)}`,
  ],
  ['with ten thousand pictures in one division', `<div>“We sail in May.”${'<img src="q.jpg">'.repeat(10_000)}</div>`],
  ['with nine thousand quoted blocks', '<blockquote>“We sail in May,” the captain said, and went on board.</blockquote>'.repeat(9000)],
  ['with nine thousand labels of nothing', `<p>“We sail in May.”</p>${'<div><a href="/x">Read more</a></div>'.repeat(9000)}`],
  ['with line ends alone', `<div>${'“We sail in May,” the captain said.<br><br>'.repeat(8000)}</div>`],
  ['with nine thousand properties', `<div itemscope>${'<p itemprop="author" class="byline">“We sail in May.”</p>'.repeat(9000)}</div>`],
  ['with a million open signs', `<p>“We sail in May.”</p>${'<'.repeat(1_000_000)}`],
  ['with metadata without end', `<script type="application/ld+json">${'['.repeat(100_000)}</script><p>“We sail in May.”</p>`],
])('a page %s is read in one pass, not again with every element', async (_, source) => {
  const spent = cpuSeconds()
  expect((await articleOf('a.html', source)).text).toContain('“We sail in May')
  expect(spent()).toBeLessThan(15)
})
