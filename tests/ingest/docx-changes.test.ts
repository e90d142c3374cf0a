import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { places } from '../../src/finding/places.ts'
import type { Article, Revisions } from '../../src/model.ts'
import { type Paragraph, type Piece, wordFile } from '../tools/word-file.ts'
import { articleOf, readOne } from './reading.ts'

async function view(paragraphs: readonly Paragraph[], revisions: Revisions['view']): Promise<Article> {
  return articleOf('draft.docx', wordFile(paragraphs), { defaults: {}, metadata: [], revisions })
}

const CHANGED: readonly Paragraph[] = [
  {
    pieces: [
      'The board ',
      { deleted: 'shall' },
      { inserted: 'will' },
      ' meet',
      { deleted: ' again', by: 'Otto' },
      { deleted: ' soon' },
      '.',
    ],
  },
  { pieces: [{ inserted: 'Nobody objected.' }], mark: 'inserted' },
  { pieces: ['The mayor left'], mark: 'deleted' },
  { pieces: [', and so did the crew.', { movedFrom: ' It rained.' }] },
  { pieces: [{ deleted: 'All gone.' }], mark: 'deleted' },
  { pieces: ['The end.', { movedTo: ' It rained.' }] },
]

const next = (type: string): string => `<w:sectPr><w:type w:val="${type}"/></w:sectPr>`
const ending = (text: string, section: string): Paragraph => ({
  xml: `<w:p><w:pPr>${section}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`,
})

describe('tracked changes', () => {
  test('the text as if all were accepted', async () => {
    const { text, revisions } = await view(CHANGED, 'final')
    expect(text).toBe(
      ['The board will meet.', 'Nobody objected.', 'The mayor left, and so did the crew.', 'The end. It rained.'].join('\n\n'),
    )
    expect(revisions).toEqual({ view: 'final', insertions: 3, deletions: 6 })
  })

  test('the text as it was before them', async () => {
    const { text, revisions } = await view(CHANGED, 'original')
    expect(text).toBe(
      ['The board shall meet again soon.', 'The mayor left', ', and so did the crew. It rained.', 'All gone.', 'The end.'].join('\n\n'),
    )
    expect(revisions).toEqual({ view: 'original', insertions: 3, deletions: 6 })
  })

  test.each<[string, Piece[], number, number]>([
    ['runs next to each other by one author are one', ['So ', { inserted: 'it ' }, { inserted: 'stands' }, '.'], 1, 0],
    ['by two they are two', ['So ', { inserted: 'it ' }, { inserted: 'stands', by: 'Otto' }, '.'], 2, 0],
    ['with words between them they are two', [{ deleted: 'So' }, ' it ', { deleted: 'stands' }, ' here.'], 0, 2],
    ['words put in place of others are one of each', ['So ', { deleted: 'a' }, { inserted: 'b' }, { deleted: 'c' }, '.'], 1, 1],
    ['what one put in and another took out again is one of each', [insertedAndDeleted(), 'So.'], 1, 1],
    ['nothing put in is none', ['So.', { xml: '<w:ins w:author="A"/><w:del w:author="A"><w:r/></w:del>' }], 0, 0],
    ['a change of looks is none', [{ xml: '<w:r><w:rPr><w:ins w:author="A"/><w:b/></w:rPr><w:t>So.</w:t></w:r>' }], 0, 0],
  ])('%s', async (_, pieces, insertions, deletions) => {
    const { revisions } = await view([{ pieces }], 'final')
    expect(revisions).toEqual(insertions + deletions === 0 ? undefined : { view: 'final', insertions, deletions })
  })

  test('a row put in or taken out is one change, whatever its cells say', async () => {
    const table = `<w:tbl>${changedRow('<w:del w:author="A"/>', 'Old')}${changedRow('', 'So')}${changedRow('<w:ins w:author="A"/>', 'New')}</w:tbl>`
    expect(await view([{ xml: table }], 'final')).toMatchObject({ text: 'So\n\nx\n\nNew\n\nx', revisions: { insertions: 1, deletions: 1 } })
    expect((await view([{ xml: table }], 'original')).text).toBe('Old\n\nx\n\nSo\n\nx')
  })

  test('they are spoken of', async () => {
    const file = wordFile(CHANGED)
    const both = [await readOne('a.docx', file), await readOne('a.docx', file, { defaults: {}, metadata: [], revisions: 'original' })]
    expect(both.map((document) => (document.kind === 'article' ? document.warnings : []))).toEqual([
      ['9 tracked changes: read as if all were accepted (--revisions original reads it as it was before)'],
      ['9 tracked changes: read as it was before them (--revisions final reads it as if all were accepted)'],
    ])
    expect(await readOne('a.docx', wordFile([{ pieces: ['So', { inserted: '.' }] }]))).toMatchObject({
      warnings: ['1 tracked change: read as if it were accepted (--revisions original reads it as it was before)'],
    })
  })

  test('a note that was deleted is no longer there', async () => {
    const gone = '<w:del w:author="A"><w:r><w:footnoteReference w:id="1"/></w:r></w:del>'
    expect(await readOne('a.docx', wordFile([{ pieces: ['So.', { xml: gone }] }]))).toMatchObject({ warnings: [] })
  })

  test('either view is the text that the changes leave, piece by piece', async () => {
    const word = fc.constantFrom('so ', 'it ', 'stands ', 'here ')
    const piece: fc.Arbitrary<Piece> = fc.oneof(
      word,
      word.map((inserted) => ({ inserted })),
      word.map((deleted) => ({ deleted })),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(piece, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }), async (drawn) => {
        const paragraphs = [...drawn, ['end']]
        for (const [name, hidden] of [
          ['final', 'deleted'],
          ['original', 'inserted'],
        ] as const) {
          const { text } = await view(
            paragraphs.map((pieces) => ({ pieces })),
            name,
          )
          const lines = paragraphs.map((pieces) => shown(pieces, hidden).trim()).filter((line) => line !== '')
          expect(text).toBe(lines.join('\n\n'))
        }
      }),
      { numRuns: 60 },
    )
  })
})

function insertedAndDeleted(): Piece {
  return { xml: '<w:ins w:author="A"><w:del w:author="B"><w:r><w:delText>not </w:delText></w:r></w:del></w:ins>' }
}

describe('pages', () => {
  const rendered: Piece = { break: 'rendered' }
  const page: Piece = { break: 'page' }
  test.each<[string, Paragraph[], number]>([
    ['where one was laid out', ['One.', { pieces: [rendered, 'Two.'] }], 2],
    ['in the middle of a paragraph', ['One.', { pieces: ['One, ', rendered, 'Two.'] }], 2],
    ['where one was typed', ['One.', { pieces: [page] }, 'Two.'], 2],
    [
      'not where one was deleted',
      ['One.', { pieces: [{ xml: '<w:del w:author="A"><w:r><w:br w:type="page"/></w:r></w:del>' }, 'Two.'] }],
      1,
    ],
    ['at the end of a paragraph', [{ pieces: ['One.', page] }, 'Two.'], 2],
    ['typed and laid out', ['One.', { pieces: [page] }, { pieces: [rendered, 'Two.'] }], 2],
    ['laid out and typed in one', ['One.', { pieces: [rendered, page] }, 'Two.'], 2],
    ['typed on a page that was full: one is empty', ['One.', { pieces: [rendered, page] }, { pieces: [rendered, 'Two.'] }], 3],
    ['typed before the first word', [{ pieces: [page] }, 'Two.'], 2],
    ['typed before a paragraph that begins one', ['One.', { pieces: [page] }, { startsPage: true, text: 'Two.' }], 2],
    ['before a paragraph that begins one, and laid out', ['One.', { startsPage: true, pieces: [rendered, 'Two.'] }], 2],
    ['typed twice: a page is empty', ['One.', { pieces: [page] }, { pieces: [rendered, page] }, { pieces: [rendered, 'Two.'] }], 3],
    ['at a new section', [ending('One.', '<w:sectPr/>'), { pieces: [rendered, 'Two.'] }], 2],
    ['at a section that says so', [ending('One.', '<w:sectPr/>'), ending('Two.', next('oddPage'))], 2],
    ['not at a section that goes on', [ending('One.', '<w:sectPr/>'), ending('Two.', next('continuous'))], 1],
    ['not before the first word', [{ startsPage: true, pieces: [rendered, 'Two.'] }, 'x'], 1],
    ['after the headline, which stands apart', [{ style: 'Title', text: 'One' }, { pieces: [rendered, 'Two.'] }], 2],
    ['between words set off, below spaces', ['One.', { style: 'Quote', pieces: ['  One.\n\n', rendered, '  Two.'] }], 2],
    ['in a paragraph that stands apart', ['One.', { style: 'Caption', pieces: ['So', rendered, 'so'] }, '', 'Two.'], 2],
    ['once in a row of a table', [{ xml: row('Two.', 'x') }], 2],
  ])('%s', async (_, paragraphs, number) => {
    const found = await view(paragraphs, 'final')
    const start = found.text.indexOf('Two.')
    expect(places(found, [{ start, end: start + 4 }])[0]?.page ?? 1).toBe(number)
    for (const at of found.pages ?? []) expect(found.text.slice(at, at + 4)).toBe('Two.')
  })

  test('are not told from typed breaks alone where more must lie between', async () => {
    const long = Array.from({ length: 60 }, () => 'The ferry leaves at six, and nobody on the island had given up on it.')
    const last: Paragraph = { startsPage: true, text: 'The end.' }
    expect((await view([...long.slice(0, 20), last], 'final')).pages).toHaveLength(1)
    expect((await view([...long, ...long, last], 'final')).pages).toBeUndefined()
    expect((await view([...long, { pieces: [rendered, 'So.'] }, ...long, last], 'final')).pages).toHaveLength(2)
  })
})

function row(...texts: readonly string[]): string {
  return `<w:tbl><w:tr>${texts.map(cell).join('')}</w:tr></w:tbl>`
}

const shown = (pieces: readonly Piece[], hidden: string): string =>
  pieces.map((each) => (typeof each === 'string' ? each : hidden in each ? '' : Object.values(each)[0])).join('')

const cell = (text: string) =>
  `<w:tc><w:p><w:r><w:t>One.</w:t></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>${text}</w:t></w:r></w:p></w:tc>`

const changedRow = (change: string, text: string) =>
  `<w:tr><w:trPr>${change}</w:trPr><w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>`
