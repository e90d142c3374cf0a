import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { articleIn } from '../../src/ingest/pdf/web-page.ts'
import type { Line } from '../../src/ingest/pdf/line.ts'
import type { Paragraph } from '../../src/ingest/pdf/paragraph.ts'
import type { Within } from '../../src/ingest/pdf/within.ts'
import { pdfFile } from '../tools/pdf-file.ts'
import { articleOf, readOne } from './reading.ts'

// Both are pages invented for this test, printed by Chromium with all that stands around a story on the web.
const printed = (name: string): Uint8Array => readFileSync(`tests/ingest/files/pdf/${name}.pdf`)
const WARNING =
  'printed from a web page: what stands around the article may be read, too; the page itself, saved as .html, is read without it'

test('of a page printed with its menu, its comments and its other stories the article is read, and all that is said in it', async () => {
  const article = await articleOf('locks.pdf', printed('web-article'))

  expect(article.title).toBe('Lock keepers to strike at Stell')
  expect(article.text.split('\n\n').slice(0, 2)).toEqual([
    '3 May 2026 by Nele Quast',
    'The lock keepers of Stell will lay down their keys on Monday, their union said after a vote that took most of the night.',
  ])
  expect(article.text.endsWith('the doctor’s boat and whatever carries milk.')).toBe(true)
  expect(article.text).toContain('The river does not wait for wages, and neither do the barges.')
  expect(extract(article).map(({ content }) => content)).toEqual([
    'We have opened these gates for nineteen years without one new pair of gloves,',
    'They told me in March that it would come to this, and I told the board in April,',
    'If the gates stay shut for a week, the mill will stand still by Friday and the bakers will be next, and no mediator grinds flour.',
    'I would rather pay for gloves than for lawyers,',
  ])
})

test('paragraphs of a page that has none are told by where their lines end, and by blank lines', async () => {
  const article = await articleOf('bell.pdf', printed('web-divs'))

  expect(article).toMatchObject({ title: 'Ferry bell stolen at night', author: 'Hanne Loos', date: '2026-06-09' })
  expect(article.text.split('\n\n').slice(-5)).toEqual([
    'The bell of the Brackwater ferry was stolen in the night to Tuesday, a week before it was to ring for the hundredth summer of the line.',
    '“Whoever took it must have brought four friends and a cart, for it weighs as much as a calf,” said skipper Arne Holt.',
    'The police found the tracks of a cart on the quay, and the marks of a rope on the mast.',
    '“I slept above that bell for thirty years and never slept better,” said Holt’s mother, Inge Holt.',
    '“We shall ring a pan if we must,” the mayor said.',
  ])
})

const FILLER = [{ text: 'The board met on Tuesday in the old customs house by the quay.', x: 50, y: 700, size: 10 }]

test.each([
  ['Chrome', { creator: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/142.0.0.0 Safari/537.36', producer: 'Skia/PDF m142' }, true],
  ['Firefox', { creator: 'Mozilla Firefox 145.0', producer: 'cairo 1.18.0 (https://cairographics.org)' }, true],
  ['Safari', { creator: 'Safari', producer: 'macOS Version 15.1 (Build 24B83) Quartz PDFContext' }, true],
  ['a browser that says only how it prints', { producer: 'Skia/PDF m142' }, true],
  ['a program for letters that prints as browsers do', { producer: 'Skia/PDF m142 Google Docs Renderer' }, false],
  ['a program for letters on a Mac', { creator: 'Pages', producer: 'macOS Version 15.1 (Build 24B83) Quartz PDFContext' }, false],
  ['a program for newspapers', { creator: 'Adobe InDesign 20.0', producer: 'Adobe PDF Library 17.0' }, false],
])('a PDF says that it was printed from a web page where a browser made it (%s)', async (_, made, isTold) => {
  const read = await readOne('clip.pdf', pdfFile([FILLER], made))

  expect(read.kind === 'article' && read.warnings).toEqual(isTold ? [WARNING] : [])
})

const line = (text: string, page: number): Line => ({ text, page, left: 50, right: 400, base: 100, size: 10, font: 'F', firstWord: 20 })

const paragraph = (text: string, within?: readonly Within[], page = 1): Paragraph => ({
  lines: [line(text, page)],
  isIndented: false,
  isFull: false,
  ...(within && { within, linked: 0 }),
})

const LONG = 'The keepers of the lock at Stell have not been paid since the ice went out, as the board admitted on Monday evening.'

test('a sheet without a tree is read whole, whatever the others leave out', () => {
  const body = [{ role: 'Document' }]
  const article = [...body, { role: 'Art' }]
  const told = [
    paragraph('Keepers unpaid', [...article, { role: 'H1' }]),
    ...[1, 2, 3].map((number) => paragraph(`${number} ${LONG}`, [...article, { role: 'P' }])),
    paragraph('“Nobody asked us,” said the miller, who had walked all the way.', undefined, 2),
  ]
  const aside = paragraph('“Eels are back,” said the eel man of Osel.', [...body, { role: 'Aside' }, { role: 'P' }], 2)

  expect(articleIn([...told, aside], undefined)).toEqual(told)
})

test('what stands around the article is not taken for it where the tree goes on on the next sheet', () => {
  const sheet = (page: number): readonly Paragraph[] => {
    const article = [{ role: 'Document' }, { role: 'Art' }]
    return [1, 2, 3].map((number) => paragraph(`${page}.${number} ${LONG}`, [...article, { role: 'P' }], page))
  }
  const menu = paragraph('“Pike is the new eel,” says Jon Lisk', [{ role: 'Document' }, { role: 'L' }, { role: 'LI' }])
  const told = [...sheet(1), ...sheet(2), ...sheet(3)]

  expect(articleIn([{ ...menu, linked: 36 }, ...told], undefined)).toEqual(told)
})

test('a page of which next to nothing would be left is read whole', () => {
  const told = ['“One,” he said.', '“Two,” she said.'].map((text) => paragraph(text, [{ role: 'Aside' }, { role: 'P' }]))

  expect(articleIn(told, undefined)).toEqual(told)
})

test('a tree nested out of all measure is not followed', () => {
  const deep = Array.from({ length: 5_000 }, () => ({ role: 'Sect' }))
  const told = [paragraph('“One,” he said.', deep)]

  expect(articleIn(told, undefined)).toEqual(told)
})
