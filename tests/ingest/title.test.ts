import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { extract } from '../../src/extract/index.ts'
import { places } from '../../src/finding/places.ts'
import { articleOf } from './reading.ts'

test.each([
  ['a colon in it', 'title: Mayor: I quit', 'Mayor: I quit'],
  ['marks at its beginning', 'title: “Never again,” mayor says', '“Never again,” mayor says'],
  ["YAML's own marks at its beginning", 'title: "Never again": mayor quits', '"Never again": mayor quits'],
  ["YAML's own marks around it", 'title: "Mayor: I quit"', 'Mayor: I quit'],
  ['a sign that means something to YAML', 'title: @mayor quits', '@mayor quits'],
])('a headline with %s is taken as it reads', async (_, line, title) => {
  const article = await articleOf('a.txt', `---\noutlet: The Post\n${line}\n---\nThe mayor left.\n`)
  expect(article).toMatchObject({ title, outlet: 'The Post' })
})

test('what a headline in front matter quotes has its place in the file', async () => {
  const file = "---\noutlet: The Post\ntitle: 'We were never asked': mayor leaves\n---\nThe mayor left. “We were never asked,” she said.\n"
  const article = await articleOf('a.txt', file)
  const [headline] = extract(article).filter(({ form }) => form === 'display')
  if (!headline) throw new Error('the headline quotes the mayor')
  const [place] = places(article, headline.spans)
  expect(file.slice(place?.start, place?.end)).toBe('We were never asked')
  expect(place).toMatchObject({ line: 3, column: 9 })
  expect(place?.part).toBeUndefined()
})

test('a headline that stands over the text, too, is read once', async () => {
  const title = 'Mayor: ‘We were never asked’'
  const article = await articleOf('a.md', `---\ntitle: ${title}\n---\n\n# ${title}\n\nThe mayor left.\n`)
  expect(article.parts).toEqual([])
})

test('a headline is a witness like any other', async () => {
  const files = [
    [
      'a.txt',
      "---\ntitle: 'We were never asked about the bridge': mayor leaves\n---\nThe mayor of Norvik, Ada Brandt, left the council on Monday.\n",
    ],
    [
      'b.txt',
      '---\noutlet: B\n---\nAda Brandt left the council of Norvik. “We were never asked about the ferry bridge,” the mayor said.\n',
    ],
  ] as const
  const report = await check(files.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })))
  expect(report.findings.map(({ cluster }) => cluster.witnesses.map(({ form }) => form))).toEqual([['display', 'direct']])
})
