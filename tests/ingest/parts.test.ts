import { expect, test } from 'vitest'
import type { Part } from '../../src/model.ts'
import { articleOf, page, STORY } from './reading.ts'

const partsOf = async (body: string, head = ''): Promise<[Part['kind'], string][]> =>
  (await articleOf('a.html', page(body, head))).parts.map(({ kind, text }) => [kind, text])

test('what a page shows beside the body stands beside it, and not in it', async () => {
  const body = `<h2 class="article-subtitle">Board votes for a smaller vessel</h2>
${STORY}
<figure><img src="quay.jpg"><figcaption>The quay, which has been “waiting for nine winters”. Photo: Ada Lind</figcaption></figure>
<aside class="pull-quote">“Nobody on the island had given up”</aside>
<blockquote class="twitter-tweet"><p>We sail in <a href="#">#May</a></p>— Ilse Tamm (@ilsetamm)</blockquote>
<p>More on this story as we have it, and on the weather, which will not be any better by then.</p>`
  const article = await articleOf('a.html', page(body))
  expect(article.parts.map(({ kind, text }) => [kind, text])).toEqual([
    ['title', 'Ferry to run again'],
    ['deck', 'Board votes for a smaller vessel'],
    ['post', 'We sail in #May\n\n— Ilse Tamm (@ilsetamm)'],
    ['pull-quote', '“Nobody on the island had given up”'],
    ['caption', 'The quay, which has been “waiting for nine winters”. Photo: Ada Lind'],
  ])
  for (const { text } of article.parts) expect(article.text).not.toContain(text.split('\n')[0])
  expect(article.text).toMatch(/^The night ferry[^]*by then\.$/)
})

test('every part knows its line', async () => {
  const source = page(`${STORY}\n<figure>\n<figcaption>The old ferry at the quay</figcaption></figure>`)
  const { parts } = await articleOf('a.html', source)
  const lines = source.split('\n')
  expect(parts.map(({ text, line }) => lines[(line ?? 0) - 1]?.includes(text))).toEqual([true, true])
})

test('a deck is also told by the page’s description, unless it is the first paragraph', async () => {
  const description = '<meta name="description" content="Harbour board chooses a smaller vessel">'
  expect(await partsOf(`<h3>Harbour board chooses a smaller vessel</h3><div>${STORY}</div>`, description)).toContainEqual([
    'deck',
    'Harbour board chooses a smaller vessel',
  ])
  const first =
    '<meta name="description" content="The night ferry between Brackwater and Osel will run again from May, the harbour board decided on Tuesday.">'
  expect((await partsOf(STORY, first)).map(([kind]) => kind)).toEqual(['title'])
})

test('an ordinary quoted block is text, and a teaser’s caption is nobody’s', async () => {
  const body = `${STORY}<blockquote><p>No island should be cut off in winter, and none will be.</p></blockquote><a href="/x"><figure><figcaption>Ten lighthouses</figcaption></figure></a>`
  const article = await articleOf('a.html', page(body))
  expect(article.text).toContain('No island should be cut off')
  expect(article.parts.map(({ text }) => text)).toEqual(['Ferry to run again'])
})

test('a caption that is shown twice, for two screens, is one part', async () => {
  const figure = '<figure><figcaption>The old ferry at the quay</figcaption></figure>'
  expect(await partsOf(figure + STORY + figure)).toEqual([
    ['title', 'Ferry to run again'],
    ['caption', 'The old ferry at the quay'],
  ])
})
