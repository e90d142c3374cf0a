import { expect, test } from 'vitest'
import { pdfFile, type PdfOptions, type Placed, widthOf } from '../tools/pdf-file.ts'
import { type Setting, typeset } from '../tools/typeset.ts'
import { LONG_STORY } from './pdf-story.ts'
import { articleOf } from './reading.ts'

/** Lines below each other, the first of them at a height. */
function lines(texts: readonly string[], from: Partial<Placed> = {}, leading = 12): Placed[] {
  return texts.map((text, i) => ({ x: 50, size: 10, ...from, text, y: (from.y ?? 700) - i * leading }))
}

const textOf = async (pages: readonly (readonly Placed[])[], options?: PdfOptions): Promise<string> =>
  (await articleOf('clip.pdf', pdfFile(pages, options))).text

const FILLER = ['The board met on Tuesday in the old customs house, and it', 'sat until the lamps were lit along the quay.']

test('a report says on which page a quotation stands', async () => {
  const pages = [FILLER, ['“We stay,” said Ilse Tamm.'], ['“So do we,” said her sister.']].map((texts) => lines(texts))
  const { text, pages: starts } = await articleOf('clip.pdf', pdfFile(pages))

  expect(starts).toEqual([text.indexOf('“We stay'), text.indexOf('“So do we')])
})

test('a quotation that a page ends within is one, and the page begins within it', async () => {
  const pages = [lines(['“We have waited nine winters for this, and nobody on the']), lines(['island had given up,” said Ilse Tamm.'])]
  const { text, pages: starts } = await articleOf('clip.pdf', pdfFile(pages))

  expect(text).toBe('“We have waited nine winters for this, and nobody on the island had given up,” said Ilse Tamm.')
  expect(starts).toEqual([text.indexOf('island')])
})

test('what is repeated on pages is no part of the article, and neither are their numbers', async () => {
  const pages = [1, 2, 3].map((number) => [
    { text: 'COUNTY COURT AT STELL', x: 50, y: 800, size: 9 },
    { text: `– ${number} –`, x: 290, y: 30, size: 9 },
    ...lines([`Paragraph ${'one two three'.split(' ')[number - 1]!} of the ruling is here.`]),
  ])

  expect(await textOf(pages)).not.toMatch(/COURT|–/)
})

test('a line of a talk that stands at the top of two pages is of the talk', async () => {
  const pages = Array.from({ length: 6 }, (_, i) =>
    lines([`Q. Where were you on day ${'abcdef'[i]!}?`, ...(i < 2 ? ['A. At the quay.'] : ['A. I forget.']), ...FILLER], { y: 760 }),
  )

  expect((await textOf(pages)).match(/A\. At the quay\./g)).toHaveLength(2)
})

test.each([
  ['har-', 'bour', 'The harbour was shut.', 'harbour'],
  ['well-', 'known', 'A well-known yard.', 'well-known'],
  ['mother-', 'in-law', '', 'mother-in-law'],
  ['61-', 'year-old', '', '61-year-old'],
  ['Anglo-', 'Norse', '', 'Anglo-Norse'],
  ['ex-', 'mayor', 'The mayor came.', 'ex-mayor'],
  ['Hafen-', 'und Fährbetrieb', 'Die Stadt hat einen Hafen und eine Fähre, und das ist alles.', 'Hafen- und Fährbetrieb'],
  ['Fähr-', 'betrieb', 'Die Stadt hat einen Hafen und eine Fähre, und das ist alles.', 'Fährbetrieb'],
])('%s and %s at a line end are what they are elsewhere', async (head, tail, evidence, word) => {
  const text = await textOf([
    lines([`On the island of Osel people speak of ${head}`, `${tail} to this day.`, '', evidence].filter(Boolean)),
  ])

  expect(text).toContain(word)
})

test('a headline, a deck and the name of the paper are told apart', async () => {
  const page = [
    { text: 'BRACKWATER POST', x: 50, y: 790, size: 40, isBold: true },
    { text: 'Tuesday 3 March 2026', x: 50, y: 770, size: 9 },
    { text: 'Ferry to sail again after nine winters', x: 50, y: 730, size: 24, isBold: true },
    { text: 'Islanders light fires along the shore road', x: 50, y: 710, size: 14 },
    ...lines([...FILLER, ...FILLER], { y: 690 }),
  ]
  const article = await articleOf('clip.pdf', pdfFile([page]))

  expect(article.parts).toEqual([
    { kind: 'title', text: 'Ferry to sail again after nine winters' },
    { kind: 'deck', text: 'Islanders light fires along the shore road' },
  ])
  expect(article.title).toBe('Ferry to sail again after nine winters')
  expect(article.date).toBe('2026-03-03')
})

test('a large first letter belongs to its word, with the mark before it', async () => {
  const page = [
    { text: '“W', x: 50, y: 676, size: 36 },
    ...lines(['e have waited nine winters for this', 'and nobody had given up,” said Ilse'], { x: 100 }),
    ...lines(['Tamm, who keeps the inn.', ...FILLER], { y: 664 }),
  ]

  expect(await textOf([page])).toMatch(/^“We have waited nine winters for this and nobody had given up,” said Ilse/)
})

const begun = (rest: string): Promise<string> =>
  textOf([
    [
      { text: 'A', x: 50, y: 676, size: 36 },
      ...lines([`${rest} was seen off the quay at dawn,`, 'and nobody knew it.'], { x: 80 }),
      ...lines(FILLER, { y: 664 }),
    ],
  ])

test('a large A is a word or the beginning of one', async () => {
  expect(await begun('ferry')).toMatch(/^A ferry/)
  expect(await begun('bout')).toMatch(/^About/)
})

test('what is struck twice to look bold is there once', async () => {
  const page = [...lines(['“We stay,” said Ilse Tamm.', ...FILLER]), ...lines(['“We stay,” said Ilse Tamm.', ...FILLER], { x: 50.4 })]

  expect((await textOf([page])).match(/We stay/g)).toHaveLength(1)
})

test('spaced letters are words', async () => {
  expect(await textOf([[{ text: 'STORM', x: 50, y: 750, size: 12, letterSpacing: 3 }, ...lines(FILLER)]])).toMatch(/^STORM\n/)
})

test('a stamp across the page and a line along its margin are not read', async () => {
  const page = [
    ...lines(FILLER),
    { text: 'DRAFT', x: 200, y: 400, size: 60, turned: 45 },
    { text: 'printed at Stell', x: 20, y: 300, size: 7, turned: 90 },
  ]

  expect(await textOf([page])).toBe(FILLER.join(' '))
})

test('a page that lies on its side is read', async () => {
  const page = FILLER.map((text, i) => ({ text, x: 100 + i * 12, y: 50, size: 10, turned: 90 }))

  expect(await textOf([page])).toBe(FILLER.join(' '))
})

test('the number of a footnote is no part of a word, a square metre is', async () => {
  const said = 'The hall has 90 m'
  const page = [
    ...lines([said]),
    { text: '2', x: 50 + widthOf(said, 10), y: 704, size: 6 },
    ...lines(['“We stay.”'], { y: 688 }),
    { text: '3', x: 50 + widthOf('“We stay.”', 10), y: 692, size: 6 },
  ]
  const text = await textOf([page])

  expect(text).toContain('90 m²')
  expect(text).not.toContain('3')
})

test('labels before the lines of a record stay before them', async () => {
  const turns = [
    ['MS BRAY:', 'I never liked it, and I said so'],
    ['', 'at the time to whoever asked.'],
    ['MR VALE:', 'Nor did I, to be frank with you,'],
    ['', 'but nobody asked me at all.'],
  ]
  const page = turns.flatMap(([label = '', words = ''], i) => [
    ...(label ? lines([label], { y: 700 - i * 12 }) : []),
    ...lines([words], { x: 150, y: 700 - i * 12 }),
  ])

  expect(await textOf([page])).toBe(
    'MS BRAY: I never liked it, and I said so at the time to whoever asked.\n\nMR VALE: Nor did I, to be frank with you, but nobody asked me at all.',
  )
})

test('a caption between two pieces of a paragraph does not part them', async () => {
  const setting: Setting = {
    columns: 2,
    gutter: 18,
    size: 10,
    leading: 12,
    indent: 10,
    isJustified: true,
    isBroken: true,
    placedBy: 'line',
    depth: 230,
  }
  const [page = [], ...others] = typeset(LONG_STORY, setting)
  const lowest = Math.min(...page.map(({ y }) => y))
  const text = await textOf([
    [...page, { text: 'The old vessel at Stell in 2017. Photo: J. Vos', x: 50, y: lowest - 30, size: 7 }],
    ...others,
  ])

  expect(text.split('\n\n').filter((paragraph) => !LONG_STORY.includes(paragraph))).toEqual([
    'The old vessel at Stell in 2017. Photo: J. Vos',
  ])
})
