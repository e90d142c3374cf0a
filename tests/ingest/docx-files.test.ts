import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type Paragraph, wordFile } from '../tools/word-file.ts'
import { articleOf, readOne, reasonFor } from './reading.ts'

const STORY: readonly Paragraph[] = ['“We have waited nine winters for this,” said Ilse Tamm.']

describe('what is no Word file', () => {
  test.each<[string, string, Record<string, string>]>([
    ['a workbook', 'XLSX', { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }],
    ['slides', 'PPTX', { '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' }],
    ['an open document', 'ODT', { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }],
    ['a book', 'EPUB', { mimetype: 'application/epub+zip', 'content.xml': '<x/>' }],
    ['a plain ZIP', 'ZIP', { 'notes.txt': 'So.' }],
    ['a package of nothing', 'ZIP', { '_rels/.rels': '<Relationships/>' }],
  ])('%s is named, and passed over in a folder', async (_, name, files) => {
    const stored = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))
    expect(await reasonFor('a.docx', zipSync(stored, { level: 0 }))).toBe(`no known article format (${name})`)
  })

  test('a file of Word before 2007 is told what to do', async () => {
    const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0)])
    expect(await reasonFor('a.doc', ole)).toMatch(/Word before 2007, or locked by a password/)
  })

  test('its name does not matter', async () => {
    expect((await articleOf('a.bin', wordFile(STORY))).text).toContain('nine winters')
  })
})

test('what another word processor made of a file, changes, notes and boxes among it, is read as well', async () => {
  const bytes = readFileSync(new URL('files/writer.docx', import.meta.url))
  const document = await readOne('writer.docx', bytes)
  expect(document).toMatchObject({
    article: {
      title: 'Ferry ‘will never sail again’, says mayor',
      author: 'Ada Lind',
      parts: [
        { kind: 'title', text: 'Ferry ‘will never sail again’, says mayor' },
        { kind: 'deck', text: 'Board votes seven to two' },
        { kind: 'caption', text: 'The quay at dawn.' },
        { kind: 'pull-quote', text: '“We never gave up”\n\nIlse Tamm' },
        { kind: 'footnote', text: 'So she said.' },
      ],
      revisions: { view: 'final', insertions: 2, deletions: 3 },
    },
    warnings: [expect.stringMatching(/^5 tracked changes/), '1 comment is not read'],
  })
  const paragraphs = async (revisions: 'final' | 'original') =>
    (await articleOf('writer.docx', bytes, { defaults: {}, metadata: [], revisions })).text.split('\n\n').slice(2, -19)
  expect(await paragraphs('final')).toEqual([
    '“We have only waited nine winters for this,” said Ilse Tamm.',
    '“It is not over,” said Tom Vale.',
    'First half second half.',
  ])
  expect(await paragraphs('original')).toEqual([
    '“We have always waited nine winters for this,” said Ilse Tamm.',
    '“It is over,” said Tom Vale.',
    'First half',
    'second half.',
  ])
})
