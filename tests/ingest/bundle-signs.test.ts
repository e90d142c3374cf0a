import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../../src/model.ts'
import { splitBundle } from '../../src/ingest/bundles/split-bundle.ts'
import { documentXml, wordFileOf } from '../tools/word-file.ts'
import {
  europressePage,
  factiva,
  factivaFields,
  factivaPage,
  genios,
  nexis,
  nexisAcademic,
  nexisUni,
  proQuest,
  stories,
} from './deliveries.ts'
import { articleOf, page, readAll } from './reading.ts'

const FACTIVA_HEAD = 'Ferry to run again\nBy Ada Lind\n450 words\n5 March 2026\nThe Osel Herald\nOSHERL\nEnglish\n(c) 2026 The Osel Herald.'
const LEAD =
  'How does an archive become evidence? On Tuesday the court in Stell was shown what the harbour board had found in a database, and the judge, who had asked for it twice, read it aloud from the first line to the last.'

const QUOTING: readonly (readonly [what: string, text: string])[] = [
  [
    'a Factiva header',
    `Evidence\n\n${LEAD}\n\n${FACTIVA_HEAD}\n\nThe ferry will run.\n\nDocument OSHERL0020260305em350001x\n\n“Is that all?” asked the judge, and the board’s lawyer, after looking at the screen for a while, said that it was not, but that nothing else of it had been kept.\n`,
  ],
  [
    'a Factiva header at its top',
    `${FACTIVA_HEAD}\n\nThe ferry will run.\n\nDocument OSHERL0020260305em350001x\n\n${LEAD}\n\n“Is that all?” asked the judge.\n`,
  ],
  ['the number of a Factiva document', `${LEAD}\n\nDocument OSHERL0020260305em350001x\n\n“Is that all?” asked the judge.\n`],
  [
    'the names of Factiva’s fields',
    `${LEAD}\n\nHD   Ferry to run again\nPD   5 March 2026\nSN   The Osel Herald\nLP   The ferry will run.\nAN   Document OSHERL0020260305em350001x\n\n“Is that all?” asked the judge.\n`,
  ],
  [
    'the top of a Nexis delivery',
    `${LEAD}\n\n                    1 of 2 DOCUMENTS\n\nThe Osel Herald\n\nMarch 5, 2026 Thursday\n\nFerry to run again\n\nLENGTH: 450 words\n\nThe ferry will run.\n\nLOAD-DATE: March 5, 2026\n\n“Is that all?” asked the judge.\n`,
  ],
  [
    'the number of a document',
    'Evidence\n\nDocument 1 of 3\n\nThe first document is a letter: “We have waited nine winters.”\n\nDocument 2 of 3\n\nThe second is the answer.\n\nDocument 3 of 3\n\nThere is no third.\n',
  ],
  ['the end of a document', `Evidence\nThe Osel Herald\nMarch 5, 2026\n${LEAD}\n\nEnd of Document\n\n“Is that all?” asked the judge.\n`],
  [
    'rules and names of fields',
    `Evidence\n${'_'.repeat(40)}\n\n${LEAD}\n\nTitle: Ferry to run again\nPublication title: The Osel Herald\n\n${'_'.repeat(40)}\n\n“Is that all?” asked the judge.\n`,
  ],
  [
    'a number of a German document',
    `${LEAD}\n\nDokumentnummer: 17\n\nQuelle: Stadtbote vom 05.03.2026\n\n“Is that all?” asked the judge.\n`,
  ],
]

test.each(QUOTING)('a story that quotes %s is not cut in two', async (_, text) => {
  expect((await articleOf('evidence.txt', text)).text.replaceAll(/\s+/g, ' ')).toBe(text.replaceAll(/\s+/g, ' '))
})

test.each(QUOTING)('an article of a delivery that quotes %s is not cut in two', async (_, text) => {
  for (const write of [nexis, nexisAcademic, factiva, (all: ReturnType<typeof stories>) => nexisUni(all).join('\n\n')]) {
    const all = stories(3).map((story, i) => (i === 1 ? { ...story, body: `${story.body}\n\n${text.trim()}` } : story))
    const articles = await readAll([{ name: 'export.txt', bytes: Buffer.from(write(all)) }])
    // What ends every article of Nexis Uni ends it wherever it stands: then the file is left as it is.
    const ends = articles.map((each) => (each.kind === 'article' ? each.article.text.slice(-400) : ''))
    expect([1, 3]).toContain(articles.length)
    expect(ends[1] ?? ends[0]).toMatch(articles.length === 3 ? /asked the judge|no third/ : /End of Document/)
  }
})

test('pages and texts that are articles are left as they are', async () => {
  expect((await articleOf('a.html', page('<p>Of 3 DOCUMENTS that the End of Document names, one is an articleParagraph.</p>'))).path).toBe(
    'a.html',
  )
  expect(splitBundle('')).toBeUndefined()
  expect(splitBundle('End of Document')).toBeUndefined()
  expect(splitBundle('1 of 1 DOCUMENTS')).toBeUndefined()
  expect(splitBundle(`AN  Document ${'x'.repeat(20)}`)).toBeUndefined()
})

test('what the database has no text of is told, and counted', async () => {
  const file = nexis(stories(3)).replace(/Ferry number 2 between[\s\S]*?(?=\n\nGRAPHIC)/, '')
  const all = await readAll([{ name: 'export.txt', bytes: Buffer.from(file) }])
  expect(all.map((each) => (each.kind === 'skipped' ? each : each.kind === 'article' && each.article.path))).toEqual([
    'export.txt#1',
    { kind: 'skipped', path: 'export.txt#2', reason: 'no text in it, only what the database says of it' },
    'export.txt#3',
  ])
})

test('a delivery that begins with a later article is counted as it stands in the file', async () => {
  const file = nexis(stories(9)).replaceAll(/(\d) of 9 DOCUMENTS/g, (_, number: string) => `${Number(number) + 200} of 500 DOCUMENTS`)
  const all = await readAll([{ name: 'export.txt', bytes: Buffer.from(file) }])
  expect(all).toHaveLength(9)
  expect(all[0]).toMatchObject({ kind: 'article', article: { path: 'export.txt#1' } })
})

test('what a database says when it corrects an article is kept', async () => {
  const file = nexis(stories(2)).replace('\nLOAD-DATE', '\nCORRECTION: An earlier version misspelt Ilse Tamm.\n\nLOAD-DATE')
  const [first] = await readAll([{ name: 'export.txt', bytes: Buffer.from(file) }])
  expect(first).toMatchObject({ kind: 'article', article: { note: 'An earlier version misspelt Ilse Tamm.' } })
})

test('a speaker in capitals is no field', async () => {
  const talk = 'TAMM: We have waited nine winters.\n\nBERG: And nobody had given up?\n\nTAMM: Nobody.'
  const all = stories(2).map((story) => ({ ...story, body: talk }))
  const [first] = await readAll([{ name: 'export.txt', bytes: Buffer.from(nexisAcademic(all)) }])
  expect(first?.kind === 'article' && first.article.text.trim()).toBe(talk)
})

test('heads and feet of pages are no part of a text', async () => {
  const banner = 'Page 2 of 12 © 2026 Factiva, Inc. All rights reserved.'
  const file = factiva(stories(2)).replace('\n\nThe board voted', `\n\n${banner}\n\nThe board voted`)
  const [first] = await readAll([{ name: 'export.txt', bytes: Buffer.from(file) }])
  expect(first?.kind === 'article' && first.article.text).not.toContain('Factiva')
  expect(first?.kind === 'article' && first.article.text).toContain('The board voted')
})

test('two hundred articles in a Word file are two hundred', async () => {
  const paragraphs = nexisUni(stories(200)).map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
  const all = await readAll([{ name: 'export.docx', bytes: wordFileOf(documentXml(paragraphs.join(''))) }])
  expect(all).toHaveLength(200)
  expect(all[199]).toMatchObject({ kind: 'article', article: { path: 'export.docx#200', outlet: 'The Osel Herald', date: '2026-03-04' } })
})

const FILES: readonly (readonly [name: string, file: string])[] = [
  ['a.txt', nexis(stories(3))],
  ['b.txt', nexisUni(stories(3)).join('\n')],
  ['c.txt', factiva(stories(3))],
  ['d.txt', factivaFields(stories(3))],
  ['e.txt', proQuest(stories(3))],
  ['f.txt', genios(stories(3))],
  ['g.html', factivaPage(stories(3))],
  ['h.html', europressePage(stories(3))],
]

/** Whether a text is another than stands in its file where it says: blanks and line ends may stand for other signs, nothing else may. */
function isElsewhere({ text, origin }: Article, file: string): boolean {
  if (origin.kind !== 'plain') return false
  const there = file.slice(origin.offset, origin.offset + text.length)
  return (
    there.length !== text.length ||
    Array.from({ length: text.length }, (_, i) => i).some((i) => text[i] !== there[i] && text[i]?.trim() !== '')
  )
}

test.each(FILES)(
  'whatever is lost of a delivery or mixed into it, nothing is thrown and what is told stands in it (%s)',
  async (name, file) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length), fc.nat(300), fc.string({ maxLength: 30 }), async (from, length, noise) => {
        const damaged = file.slice(0, from) + noise + file.slice(from + length)
        const all = await readAll([{ name, bytes: Buffer.from(damaged) }])
        expect(all.length).toBeGreaterThan(0)
        for (const each of all) expect(each.kind === 'article' && isElsewhere(each.article, damaged)).toBe(false)
      }),
      { numRuns: 40 },
    )
  },
)

test.each([
  ['heads of pages', `${'Page 1 '.repeat(100_000)}\nAN Document BRPOST0020260305em350001x\n`],
  [
    'numbers of documents',
    `Ferry\n450 words\n5 March 2026\nHerald\nBRPOST\nEnglish\n\n${'Document BRPOST0020260305em350001x\n'.repeat(30_000)}`,
  ],
  ['sources', `Quelle: ${'Nr x'.repeat(100_000)}\nDokumentnummer: 1\n© GBI-Genios\n`],
  ['blanks', `End of Document\n${' '.repeat(1_000_000)}`],
])('a text of %s without end is cut nowhere, and at once', (_, text) => {
  expect(splitBundle(text)?.length ?? 1).toBe(1)
})
