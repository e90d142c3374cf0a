import { assert, asyncProperty, constantFrom, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleOf } from './reading.ts'
import { placeOf, writtenAt } from './records.ts'
import { articlesOf, quoted, row, table } from './table.ts'

describe('lines and columns', () => {
  test.each(['\n', '\r\n'])('lead into the field, past line breaks and doubled marks (line end %j)', async (end) => {
    const text = `The board met.${end}${end}"We leave," it said. "We stay," it said then.${end}Done by "all".`
    const source = table([row('First', text), row('Second', text, 2)], ',', end)
    const articles = await articlesOf('a.csv', source)
    const second = source.slice(0, source.indexOf('"2","Second"'))
    const [line] = [second.split('\n').length]
    for (const [i, article] of articles.entries())
      for (const [words, down, column] of [
        ['We leave', 2, 3],
        ['We stay', 2, 26],
        ['all', 3, 11],
      ] as const)
        expect(placeOf(article, words)).toBe(`${(i === 0 ? 2 : line) + down}:${column}`)
  })

  test('lead past other values, blank lines and a header in several lines', async () => {
    const source = `"title\nof it",title,date,text\r\n\r\n"a ""b"" c\nd",Ferry,2024-05-14,"She said “no” twice: “no”."\r\n`
    const [article] = await articlesOf('a.csv', source)
    expect(article && placeOf(article, 'She')).toBe(writtenAt(source, 'She'))
    expect(article?.parts).toMatchObject([{ text: 'Ferry', line: 5 }])
  })
})

test('rows are read alike whatever stands in them', async () => {
  const value = string({ unit: constantFrom('a', 'é', '“', '"', ',', ';', '\n', '\r\n', '\t', ' ', '|', '\\'), maxLength: 30 })
  await assert(
    asyncProperty(value, value, constantFrom(',', ';', '\t', '|'), async (title, tail, delimiter) => {
      const text = `Two words ${tail}.`
      const source = `title${delimiter}date${delimiter}text\n${[title, '2024-05-14', text].map(quoted).join(delimiter)}\n`
      const article = await articleOf(delimiter === '\t' ? 'a.tsv' : 'a.csv', source)
      // Lines that were cut where they were full are put together: as many signs, blanks for line ends.
      expect(article.text.replaceAll(/\s/g, ' ')).toBe(text.replaceAll(/\s/g, ' '))
      expect(placeOf(article, 'Two words')).toBe(writtenAt(source, 'Two words'))
    }),
  )
})
