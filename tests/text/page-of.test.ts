import { describe, expect, test } from 'vitest'
import { pageOf } from '../../src/text/page-of.ts'

describe('versions of one page', () => {
  test.each([
    ['https://gazette.example/news/weir-to-be-sold', 'http://www.gazette.example/news/weir-to-be-sold/?utm_source=x#comments'],
    ['https://gazette.example/news/weir-to-be-sold', 'https://amp.gazette.example/news/weir-to-be-sold.html'],
    ['https://gazette.example/news/weir-to-be-sold', 'gazette.example/News/weir-to-be-sold/amp'],
    ['https://gazette.example/news/weir-to-be-sold', 'https://m.gazette.example/local/weir-to-be-sold/index.html'],
    ['https://gazette.example/2024/weir-to-be-sold-1234567', 'https://gazette.example/2024/board-sells-the-weir-1234567'],
    ['https://gazette.example/article.php?id=991&ref=home', 'https://gazette.example/article.php?ref=mail&id=991'],
    ['https://gazette.example:443/weir', 'https://gazette.example/weir'],
  ])('%s and %s', (one, other) => {
    expect(pageOf(one)).toBeDefined()
    expect(pageOf(one)).toBe(pageOf(other))
  })
})

describe('two pages', () => {
  test.each([
    ['https://gazette.example/2024/03/05/letters-to-the-editor', 'https://gazette.example/2024/03/12/letters-to-the-editor'],
    ['https://gazette.example/weir-to-be-sold-1234567', 'https://gazette.example/weir-to-be-sold-7654321'],
    ['https://gazette.example/weir-to-be-sold', 'https://bell.example/weir-to-be-sold'],
    ['https://gazette.example/news/weir', 'https://gazette.example/sport/weir'],
    ['https://gazette.example/article.php?id=991', 'https://gazette.example/article.php?id=992'],
    ['https://gazette.example/the-day-20240305', 'https://gazette.example/the-week-20240305'],
  ])('%s and %s', (one, other) => {
    expect(pageOf(one)).not.toBe(pageOf(other))
  })
})

test.each(['https://gazette.example/', 'https://gazette.example', 'https://gazette.example/index.html', 'not an address', ''])(
  '%s is no page of its own',
  (url) => {
    expect(pageOf(url)).toBeUndefined()
  },
)
