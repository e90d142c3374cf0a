import { expect, test } from 'vitest'
import { outcomes } from './records.ts'
import { atom, rss } from './wires.ts'

const SAID = '<description>I was there, and “nobody told us anything” is just not true, says the man from the quay.</description>'
const PAGE = 'https://brackwaterpost.example/ferry/'
const ARTICLE = `<title>Ferry to run again</title><link>${PAGE}</link><comments>${PAGE}#comments</comments>${SAID}`
const COMMENT = `<title>By: Gull</title><link>${PAGE}#comment-4711</link>${SAID}`

const feed = (about: string, ...items: readonly string[]): string =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${about}${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`

test.each([
  ['its entries name a place among the comments of a page', rss([COMMENT, COMMENT])],
  [
    'its title says so',
    feed('<title>Comments on: Ferry to run again</title>', `<title>By: Gull</title>${SAID}`, `<title>Re: quay</title>${SAID}`),
  ],
  [
    'its own address says so',
    feed(
      `<title>Post</title><atom:link rel="self" href="${PAGE}comments/feed/"/>`,
      `<title>Gull</title>${SAID}`,
      `<title>Quay</title>${SAID}`,
    ),
  ],
  [
    'its entries answer others',
    atom(
      `<entry><thr:in-reply-to xmlns:thr="http://purl.org/syndication/thread/1.0" ref="tag:ferry"/><content>I was there.</content></entry>`.repeat(
        2,
      ),
    ),
  ],
])('a feed of what readers wrote is no article, which is told once, where %s', async (_, content) => {
  expect(await outcomes('feed.xml', content)).toEqual(["feed.xml: each of its 2 entries is a reader's comment, no article"])
})

test('of a feed of both the articles are read, and the comments told', async () => {
  expect(await outcomes('feed.xml', rss([ARTICLE, COMMENT]))).toEqual([
    'feed.xml#1 Ferry to run again',
    "feed.xml#2: a reader's comment, no article",
  ])
})

test.each([
  ['an article that may be commented on', rss([ARTICLE])],
  ['the opinion pages', feed('<title>Kommentare</title>', ARTICLE)],
  ['an article about comments', rss([ARTICLE.replace('Ferry to', 'Comments on: ferry to')])],
])('%s is an article', async (_, content) => {
  expect(await outcomes('feed.xml', content)).toEqual([expect.stringMatching(/^feed\.xml#1 /)])
})
