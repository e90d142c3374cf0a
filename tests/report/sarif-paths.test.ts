import { expect, test } from 'vitest'
import { artifactLocation } from '../../src/report/sarif/artifact-location.ts'
import { slashed } from '../../src/report/slashed.ts'

test.each([
  ['articles/pier.txt', 'articles/pier.txt', 'articles/pier.txt'],
  ['./articles//pier.txt', 'articles/pier.txt', 'articles/pier.txt'],
  ['articles/../clips/pier.txt', 'clips/pier.txt', 'clips/pier.txt'],
  ['March 3/pier & quay.txt', 'March 3/pier & quay.txt', 'March%203/pier%20%26%20quay.txt'],
  ['why?#1%.txt', 'why?#1%.txt', 'why%3F%231%25.txt'],
  ['a:b.txt', 'a:b.txt', 'a%3Ab.txt'],
  ['zeitung/straße/日本.md', 'zeitung/straße/日本.md', 'zeitung/stra%C3%9Fe/%E6%97%A5%E6%9C%AC.md'],
  ['half-\ud83d.txt', 'half-\ufffd.txt', 'half-%EF%BF%BD.txt'],
  ['articles\\2024\\pier.txt', 'articles/2024/pier.txt', 'articles/2024/pier.txt'],
  ['articles/a\\b.txt', 'articles/a\\b.txt', 'articles/a%5Cb.txt'],
])('%s stands in a repository as %s, at %s', (path, plain, uri) => {
  expect(slashed(path)).toBe(plain)
  expect(artifactLocation(path)).toEqual({ uri, uriBaseId: '%SRCROOT%' })
})

test.each([
  ['/home/desk/pier 1.txt', 'file:///home/desk/pier%201.txt'],
  ['/home/../../desk/pier.txt', 'file:///desk/pier.txt'],
  ['C:\\desk\\pier 1.txt', 'file:///C:/desk/pier%201.txt'],
  ['c:/desk/pier.txt', 'file:///c:/desk/pier.txt'],
  ['\\\\server\\desk\\pier.txt', 'file://server/desk/pier.txt'],
  ['../clips/pier.txt', '../clips/pier.txt'],
  ['a/../../clips/pier.txt', '../clips/pier.txt'],
])('%s lies outside of the repository, at %s', (path, uri) => {
  expect(artifactLocation(path)).toEqual({ uri })
})

test('an article from standard input has no path', () => {
  expect(artifactLocation('stdin')).toEqual({ uri: 'stdin', description: { text: 'standard input' } })
})

test('no sign in a path can end its address or begin a query', () => {
  const signs = Array.from({ length: 0x250 }, (_, i) => String.fromCodePoint(i)).join('')
  const { uri = '' } = artifactLocation(`clips/${signs.replaceAll('/', '')}.txt`)

  expect(uri).toMatch(/^clips\/[\w.%!~*'()-]+\.txt$/)
  expect(() => decodeURIComponent(uri)).not.toThrow()
})
