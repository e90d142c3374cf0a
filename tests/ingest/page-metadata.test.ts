import { expect, test } from 'vitest'
import type { Article } from '../../src/model.ts'
import { articleOf, page, STORY } from './reading.ts'

/** A page whose title has no name in it. */
const unnamed = (html: string): string => html.replace(' – The Brackwater Post</title>', '</title>')

const saidBy = async (head: string, body = STORY): Promise<Partial<Article>> => {
  const { outlet, title, url, date, updated, author, language, label } = await articleOf('ferry-story.html', unnamed(page(body, head)))
  return {
    label,
    ...Object.fromEntries(
      Object.entries({ outlet, title, url, date, updated, author, language }).filter(([, value]) => value !== undefined),
    ),
  }
}
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

test('JSON-LD says who, what and when, wherever in its graph the article is', async () => {
  const article = {
    '@type': ['NewsArticle'],
    headline: 'Ferry &#039;to run&#039; again',
    datePublished: '2021-03-03T10:30:00+02:00',
    author: [{ '@type': 'Person', name: 'Ada Lind' }, { '@id': '#otto' }, 'https://social.example/ada'],
    publisher: { '@id': '#post' },
  }
  const graph = {
    '@graph': [
      { '@type': 'WebSite', name: 'brackwater.example' },
      { '@id': '#post', name: 'The Brackwater Post' },
      { '@id': '#otto', name: 'Otto Berg' },
      { mainEntity: article },
    ],
  }
  expect(await saidBy(ld(graph))).toEqual({
    label: 'The Brackwater Post',
    outlet: 'The Brackwater Post',
    title: "Ferry 'to run' again",
    date: '2021-03-03T10:30:00+02:00',
    author: 'Ada Lind, Otto Berg',
    language: 'en',
  })
})

test('Open Graph and meta elements say it where JSON-LD does not', async () => {
  const head = `${ld('nothing')}<script type="application/ld+json">{ broken</script>
<meta property="og:site_name" content="The Brackwater  Post"><meta property="og:title" content="Ferry to run again | Islands">
<meta property="article:published_time" content="2021-03-03T10:30:00Z"><meta name="author" content="By Ada Lind"><link rel="canonical" href="https://post.example/ferry">`
  expect(await saidBy(head)).toEqual({
    label: 'The Brackwater Post',
    outlet: 'The Brackwater Post',
    title: 'Ferry to run again',
    url: 'https://post.example/ferry',
    date: '2021-03-03T10:30:00Z',
    author: 'Ada Lind',
    language: 'en',
  })
})

test('a page says when it was last changed', async () => {
  const article = { '@type': 'NewsArticle', headline: 'Ferry', datePublished: '2021-03-03', dateModified: '2021-03-04T08:00:00Z' }

  expect(await saidBy(ld(article))).toMatchObject({ date: '2021-03-03', updated: '2021-03-04T08:00:00Z' })
  expect(await saidBy('<meta property="article:modified_time" content="2021-03-04">')).toMatchObject({ updated: '2021-03-04' })
})

test('a known domain names its outlet, an unknown one does not', async () => {
  expect(await saidBy('<link rel="canonical" href="https://www.theguardian.com/x">')).toMatchObject({ outlet: 'The Guardian' })
  expect(await saidBy('<link rel="canonical" href="https://www.nottheguardian.com/x">')).toMatchObject({ label: 'ferry-story' })
  expect(await saidBy('<link rel="canonical" href="https://theguardian.com.example/x">')).not.toHaveProperty('outlet')
})

test('an outlet is no address, and not guessed from a file’s name', async () => {
  expect(await saidBy('<meta property="og:site_name" content="https://post.example">')).toEqual({
    label: 'ferry-story',
    title: 'Ferry to run again',
    language: 'en',
  })
})

test.each([
  ['<time datetime="2021-03-03">Wednesday</time>', '2021-03-03'],
  ['<span itemprop="datePublished" datetime="2021-03-03T10:30Z"></span>', '2021-03-03T10:30Z'],
  ['<time datetime="lately">Wednesday</time>', undefined],
])('the page’s own %s gives the date %s', async (element, date) => {
  expect((await saidBy('', element + STORY)).date).toBe(date)
})

test('an author that is a number or an address is none', async () => {
  expect(await saidBy('<meta name="author" content="105092">')).not.toHaveProperty('author')
  expect(
    await saidBy('<meta name="author" content="https://social.example/ada">', `<p class="byline">By Ada Lind</p>${STORY}`),
  ).toMatchObject({ author: 'Ada Lind' })
})

const ADDRESS = 'https://www.brackwaterpost.example/islands/ferry'

test.each([
  ['a string', { mainEntityOfPage: ADDRESS }],
  ['the name of a page', { mainEntityOfPage: { '@type': 'WebPage', '@id': ADDRESS } }],
  ['the name of a page in its own graph', { mainEntityOfPage: { '@id': `${ADDRESS}#webpage` } }],
  ['the address of a page', { mainEntityOfPage: { '@type': 'WebPage', url: ADDRESS } }],
  ['its own address', { url: ADDRESS }],
  ['its own address beside the name of a thing', { mainEntityOfPage: { '@id': '#page' }, url: ADDRESS }],
  [
    'its own address where all pages are said to be of the front page',
    { mainEntityOfPage: 'https://www.brackwaterpost.example/', url: ADDRESS },
  ],
])('JSON-LD says where the article stands, as %s', async (_, where) => {
  expect(await saidBy(ld({ '@type': 'NewsArticle', headline: 'Ferry to run again', ...where }))).toMatchObject({ url: ADDRESS })
})

test.each([
  [true],
  ['/islands/ferry'],
  ['https://'],
  ['https://www.brackwaterpost.example'],
  [[]],
  [{ '@id': 7 }],
  ['mailto:desk@post.example'],
])('what is no address of one page is none: %j', async (mainEntityOfPage) => {
  expect(await saidBy(ld({ '@type': 'NewsArticle', headline: 'Ferry to run again', mainEntityOfPage }))).not.toHaveProperty('url')
})

test('what a page says is its address is surer than what its JSON-LD does', async () => {
  const head = `<link rel="canonical" href="https://post.example/own">${ld({ '@type': 'NewsArticle', headline: 'Ferry', mainEntityOfPage: ADDRESS })}`
  expect(await saidBy(head)).toMatchObject({ url: 'https://post.example/own' })
})
