import { expect, test } from 'vitest'
import type { Article } from '../../src/model.ts'
import { paragraphs, PARAGRAPHS, TITLE } from './html-pages.ts'
import { articleOf } from './reading.ts'

/** A page that names its outlet in its title at most. */
const titled = (title: string, around = '', heading = `<h1>${TITLE}</h1>`): Promise<Article> =>
  articleOf(
    'kelp-courier.html',
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav><ul><li><a href="/islands/">Islands</a></li><li><a href="/en/">Osel Mirror</a></li></ul></nav>${around}<main><article>${heading}${paragraphs()}</article></main></body></html>`,
  )

test.each([
  [`${TITLE} | The Kelp Courier`],
  [`${TITLE} – The Kelp Courier`],
  [`${TITLE} — The Kelp Courier`],
  [`${TITLE} - The Kelp Courier`],
  [`${TITLE} · The Kelp Courier`],
  [`${TITLE} :: The Kelp Courier`],
  [`${TITLE} | Islands | The Kelp Courier`],
  [`${TITLE} | News | The Kelp Courier`],
  [`${TITLE} | The Kelp Courier | Politics`],
])('the name behind the headline in “%s” is the outlet’s', async (title) => {
  expect(await titled(title)).toMatchObject({ outlet: 'The Kelp Courier', title: TITLE })
})

test('a headline with a dash of its own is told from the name by the heading', async () => {
  const headline = 'Ferry to Osel – nobody asked us – runs again'
  expect(await titled(`${headline} – The Kelp Courier`, '', `<h1>${headline}</h1>`)).toMatchObject({
    outlet: 'The Kelp Courier',
    title: headline,
  })
})

test.each([
  ['a section that the page leads to', `${TITLE} | Islands`],
  ['a section that many papers have', `${TITLE} | Politics`],
  ['words that go on with the headline', `${TITLE} – and nobody was asked`],
  ['a question', `${TITLE} – Who pays?`],
  ['a day', `${TITLE} | 20 May 2026`],
  ['an author', `${TITLE} | By Ada Lind`],
  ['a page', `${TITLE} | Page 2`],
  ['an address nobody knows', `${TITLE} | kelpcourier.example`],
  ['nothing', TITLE],
  ['a name, but no headline that the page shows', 'The boat is back | The Kelp Courier'],
  ['what may be a kicker', `Harbour Board | ${TITLE}`],
])('an outlet is unknown where the title has %s', async (_, title) => {
  expect(await titled(title)).not.toHaveProperty('outlet')
})

test('the author’s name behind the headline is no outlet', async () => {
  expect(await titled(`${TITLE} | Ada Lind`, '', `<h1>${TITLE}</h1><p class="byline">By Ada Lind</p>`)).not.toHaveProperty('outlet')
})

test.each([
  ['leads to the front page with it', 'Osel Mirror', ''],
  ['shows it as a picture', 'Kelp Courier', '<a href="/x"><img src="logo.png" alt="Kelp Courier"></a>'],
  ['owns it', 'Kelp Courier', '<footer><p>© 2026 Kelp Courier. All rights reserved.</p></footer>'],
])('a name before the headline is the outlet’s where the page %s', async (_, name, around) => {
  expect(await titled(`${name} | ${TITLE}`, around)).toMatchObject({ outlet: name, title: TITLE })
})

test('a paper’s name that is a heading, too, is not the headline', async () => {
  const heading = `<h1>The Kelp Courier</h1><h1>${TITLE}</h1>`
  expect(await titled(`${TITLE} | The Kelp Courier`, '', heading)).toMatchObject({ outlet: 'The Kelp Courier', title: TITLE })
})

test('a known domain in a title is the outlet it is known to be of', async () => {
  expect(await titled(`${TITLE} | theguardian.com`)).toMatchObject({ outlet: 'The Guardian' })
})

test('a name that the page states is no part of its headline, whatever its heading says', async () => {
  const heading = '<h1>‘Nobody asked us’: the night ferry runs again</h1>'
  const stated = await titled(
    'The night ferry runs again – Kelp Courier</title><meta property="og:site_name" content="Kelp Courier"><title>',
    '',
    heading,
  )
  expect(stated).toMatchObject({ outlet: 'Kelp Courier', title: 'The night ferry runs again' })
  expect(stated.text.startsWith(PARAGRAPHS[0])).toBe(true)
})
