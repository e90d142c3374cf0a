import { expect, test } from 'vitest'
import type { Article } from '../../src/model.ts'
import { paragraphs, site, TITLE } from './html-pages.ts'
import { articleOf } from './reading.ts'

const saidBy = async (body: string, head = ''): Promise<Partial<Article>> => {
  const { outlet, title, date, updated, author } = await articleOf('ferry-story.html', site(body, head))
  return Object.fromEntries(Object.entries({ outlet, title, date, updated, author }).filter(([, value]) => value !== undefined))
}

test('a page says in microdata what others say in JSON-LD', async () => {
  const body = `<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${TITLE}</h1>
<meta itemprop="datePublished" content="2021-03-03T10:30:00+02:00"><time itemprop="dateModified" datetime="2021-03-04">yesterday</time>
<span itemprop="author" itemscope itemtype="https://schema.org/Person">By <span itemprop="name">Ada Lind</span></span><span itemprop="author">Otto Berg</span>
<div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="The Brackwater Post"></div>
<div itemprop="articleBody">${paragraphs()}</div>
<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><meta itemprop="datePublished" content="2020-01-01"><span itemprop="author">Someone Else</span><p>They will be back.</p></div></article>`
  expect(await saidBy(body)).toEqual({
    outlet: 'The Brackwater Post',
    title: TITLE,
    date: '2021-03-03T10:30:00+02:00',
    updated: '2021-03-04',
    author: 'Ada Lind, Otto Berg',
  })
})

test('what JSON-LD says goes before what microdata says', async () => {
  const ld = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2021-03-05' })}</script>`
  const body = `<article itemscope itemtype="https://schema.org/Article"><h1>${TITLE}</h1><meta itemprop="datePublished" content="2021-03-03"><meta itemprop="author" content="Ada Lind">${paragraphs()}</article>`
  expect(await saidBy(body, ld)).toMatchObject({ date: '2021-03-05', author: 'Ada Lind' })
})

test('a picture, a shop or a recipe on the page is not the article', async () => {
  const body = `<article><h1>${TITLE}</h1><div itemscope itemtype="https://schema.org/ImageObject"><meta itemprop="datePublished" content="1999-01-01"><span itemprop="author">Somebody</span></div>${paragraphs()}</article>`
  expect(await saidBy(body)).toEqual({ title: TITLE, outlet: 'The Brackwater Post' })
})

test.each([
  [
    'a line end in a text',
    `{"@type": "NewsArticle", "headline": "${TITLE}",\n"description": "first line\nsecond line\t.", "datePublished": "2021-03-03"}`,
  ],
  ['a comma too many', `{"@type": "NewsArticle", "headline": "${TITLE}", "datePublished": "2021-03-03",}`],
  ['marks of a comment around it', `//<![CDATA[\n{"@type": "NewsArticle", "headline": "${TITLE}", "datePublished": "2021-03-03"}\n//]]>`],
  ['a semicolon behind it', `{"@type": "NewsArticle", "headline": "${TITLE}", "datePublished": "2021-03-03"};`],
])('JSON-LD is read with %s', async (_, json) => {
  expect(await saidBy(`<h1>${TITLE}</h1>${paragraphs()}`, `<script type="application/ld+json">${json}</script>`)).toMatchObject({
    date: '2021-03-03',
  })
})
