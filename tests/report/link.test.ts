import { assert, property, string } from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { addressOf, linked } from '../../src/report/link.ts'
import { renderReport } from '../../src/report/index.ts'
import { story } from './draft-story.ts'
import { newsOf, PIER, RINK } from './news.ts'

const FOLDER = 'file:///desk/clips/'
// oxlint-disable-next-line no-control-regex
const LINK = /\u001b\]8;;(file:[^\u001b]*)\u001b\\(.*?)\u001b\]8;;\u001b\\/g

test.each([
  ['a.txt', 12, 'file:///desk/clips/a.txt#12'],
  ['a.txt', undefined, 'file:///desk/clips/a.txt'],
  ['2024/the pier.txt', 3, 'file:///desk/clips/2024/the%20pier.txt#3'],
  ['../other/a.txt', 3, 'file:///desk/other/a.txt#3'],
  ['/archive/a.txt', 3, 'file:///archive/a.txt#3'],
  ['//host/a.txt', 3, 'file:///host/a.txt#3'],
  ['a#b?c%20d.txt', 3, 'file:///desk/clips/a%23b%3Fc%2520d.txt#3'],
  ['javascript:alert(1)', 3, 'file:///desk/clips/javascript%3Aalert(1)#3'],
  ['http://x.example/a', 3, 'file:///desk/clips/http%3A//x.example/a#3'],
  ['каток.txt', 3, 'file:///desk/clips/%D0%BA%D0%B0%D1%82%D0%BE%D0%BA.txt#3'],
  ['half\ud83d.txt', 3, 'file:///desk/clips/half%EF%BF%BD.txt#3'],
])('the address of %s is that of a file, whatever its name', (path, line, address) => {
  expect(addressOf({ path, ...(line !== undefined && { line }) }, FOLDER)).toBe(address)
})

test.each([
  [String.raw`clips\a b.txt`, 'file:///C:/desk/clips/a%20b.txt#1'],
  [String.raw`D:\archive\a.txt`, 'file:///D:/archive/a.txt#1'],
])('on Windows, too: %s', (path, address) => {
  expect(addressOf({ path, line: 1 }, 'file:///C:/desk/')).toBe(address)
})

test('no name of a file ends the link it stands in', () => {
  assert(
    property(string({ unit: 'binary' }), (path) => {
      expect(addressOf({ path, line: 1 }, FOLDER)).toMatch(/^file:\/\/\/[!-~]*#1$/)
    }),
  )
})

test('with links, every place in a report is one, and nothing else changes', async () => {
  for (const width of [40, 80, 140]) {
    const [plain, clickable] = await Promise.all(
      [{}, { links: FOLDER }].map((links) => renderReport(newsOf([RINK, PIER]), 'table', { width, ...links })),
    )
    const targets = Array.from(clickable!.matchAll(LINK), ([, to, words]) => `${words} → ${to}`)

    expect(targets).toContain('ledger/2021/rink.txt:1:101 → file:///desk/clips/ledger/2021/rink.txt#1')
    expect(targets).toHaveLength(5)
    expect(clickable!.replace(LINK, '$2')).toBe(plain)
  }
})

test('a link is as wide as its words', () => {
  expect(stringWidth(linked('a.txt:1', 'file:///desk/a.txt#1'))).toBe(7)
})

test('of a checklist, too: where to look is a link, and nothing else changes', async () => {
  for (const format of ['checklist', 'table'] as const) {
    const [plain, clickable] = await Promise.all(
      [{}, { links: FOLDER }].map((links) => renderReport(story(), format, { width: 80, ...links })),
    )
    const targets = Array.from(clickable!.matchAll(LINK), ([, to, words]) => `${words} → ${to}`)

    expect(targets.filter((target) => /^clips\/.*:\d+:\d+ → file:\/\/\/desk\/clips\/clips\/.*#\d+$/.test(target)).length).toBeGreaterThan(1)
    expect(clickable!.replace(LINK, '$2')).toBe(plain)
  }
})
