import { describe, expect, test } from 'vitest'
import { expected, factiva, factivaFields, stories } from './deliveries.ts'
import { articleOf, readAll } from './reading.ts'
import { writtenAt, placeOf } from './records.ts'

const FIELD = /^((?:SE|HD|BY|WC|PD|ET|SN|SC|PG|LA|CY|LP|TD|CO|IN|NS|RE|PUB|AN))(?:[ \t]+|[ \t]*\n)(?=\S)/gm

/** A delivery as Word or a browser prints the table it was: the name of a field in a line of its own, what it says below. */
const PRINTED: readonly (readonly [how: string, between: string])[] = [
  ['in the next line', '\n'],
  ['below an empty line', '  \n\n'],
  ['behind a tab and a line end', '\t\n'],
]

describe('an export of Factiva with the names of fields in lines of their own', () => {
  test.each(PRINTED)('is as many articles, each with its outlet and day, where what they say stands %s', async (_, between) => {
    const all = stories(12)
    const text = factivaFields(all).replaceAll(FIELD, `$1${between}`)
    for (const file of [text, text.replaceAll('\n', '\r\n'), text.replaceAll(/\n(?=[^\n])/g, '\n\n'), `\ufeff${text}`]) {
      const read = await readAll([{ name: 'export.txt', bytes: Buffer.from(file) }])
      expect(read).toHaveLength(12)
      for (const [i, one] of read.entries()) {
        expect(one).toMatchObject({ kind: 'article', article: { path: `export.txt#${i + 1}`, ...expected(all[i]!) } })
        const said = one.kind === 'article' ? one.article.text : ''
        expect(said.replaceAll(/\s+/g, ' ').trim()).toBe(all[i]!.body.replaceAll(/\s+/g, ' '))
      }
    }
  })

  test('leads back to its line in the file', async () => {
    const text = factivaFields(stories(2)).replaceAll(FIELD, '$1  \n\n')
    const [, second] = await readAll([{ name: 'export.txt', bytes: Buffer.from(text) }])
    expect(second?.kind === 'article' && placeOf(second.article, '“We have waited 2')).toBe(writtenAt(text, '“We have waited 2'))
  })

  test.each([
    ['was cut', (text: string) => text.replaceAll(/(AN\s+Document BRPOST\d{10})\w+/g, '$1')],
    ['stands without its word', (text: string) => text.replaceAll(/(AN\s+)Document /g, '$1')],
  ])('is known though the number of each document %s', async (_, change) => {
    const text = change(factivaFields(stories(3)).replaceAll(FIELD, '$1\n\n'))
    expect(await readAll([{ name: 'export.txt', bytes: Buffer.from(text) }])).toHaveLength(3)
  })

  test('is not cut at what only looks like its end: a story about such an export is one', async () => {
    const lead = 'What the court in Stell was shown on Tuesday had been found in a database, and the judge read it aloud.'
    const quoted = factivaFields(stories(2)).replaceAll(FIELD, '$1\n\n')
    for (const text of [
      `${lead}\n\n${quoted}\n\n${lead}\n`,
      `Flights\n\nAN\n\nDocument ABCD123456\n\n${lead}\n`,
      `AN\n\nAIR1234567\n\n${lead}\n`,
    ])
      expect((await articleOf('evidence.txt', text)).path).toBe('evidence.txt')
  })
})

describe('a byline that names nobody', () => {
  test.each([
    'Staff',
    'Staff Reporter',
    'By staff writers',
    'Our correspondent in Osel',
    'AFP',
    'Reuters',
    'From our foreign desk',
    'Newsroom',
  ])('is no headline: %s', async (byline) => {
    const text = factiva(stories(2)).replaceAll(/^By .*$/gm, byline)
    const [first] = await readAll([{ name: 'export.txt', bytes: Buffer.from(text) }])
    expect(first).toMatchObject({ kind: 'article', article: { title: 'Ferry number 1 to run again' } })
  })

  test.each(['Ferry sold', 'Desk sold for charity', 'Staff of the ferry walk out'])(
    'a short headline below its section is one: %s',
    async (title) => {
      const text = factiva(stories(1)).replace(/^Ferry number 1 to run again\nBy .*$/m, title)
      const [first] = await readAll([{ name: 'export.txt', bytes: Buffer.from(text) }])
      expect(first).toMatchObject({ kind: 'article', article: { title } })
    },
  )
})
